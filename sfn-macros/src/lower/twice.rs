//! What is said of a name that two states have: at both, and how to name one that is named after its function.

use super::Place;
use crate::diagnostics::{self, Diagnostics};
use proc_macro2::Ident;
use sfn_core::check::Problem;

/// Says that the state at `second` has the name of that at `first`.
pub(crate) fn declared_twice(problem: &Problem, first: &Place, second: &Place, errors: &mut Diagnostics) {
    let text = diagnostics::text(problem, None);
    if let (Some(_), Some(function)) = (&first.named_after, &second.named_after) {
        // One place is enough: the other is read the same.
        return errors.error(second.key, explained(&text, "both are", function));
    }
    let say = |place: &Place, text: &str, errors: &mut Diagnostics| match &place.named_after {
        Some(function) => errors.error(place.key, explained(text, "this one is", function)),
        None => errors.error(place.key, text),
    };
    say(second, &text, errors);
    say(first, &problem.message, errors);
}

/// The first line of `text` with the reason; the others are help.
fn explained(text: &str, who: &str, function: &Ident) -> String {
    let (message, help) = text.split_at(text.find('\n').unwrap_or(text.len()));
    let other = format!("`OtherName: Task({function}, …)`");
    format!(
        "{message}: {who} named after the function `{function}`\n  help: {other} gives one of them a name of its own{help}"
    )
}
