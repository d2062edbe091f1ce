//! What is wrong with the data of a definition of whose types nothing is known, such as one in a file.

use super::plan::{Asked, Sources, Unknown, follow};
use super::{Flow, Message};
use crate::check::{Code, Problem};
use crate::json::Value;

/// What a definition shows of its data. All are warnings: AWS takes such a definition.
#[derive(Clone, Debug, Default)]
pub struct Data {
    /// A path to what no state puts there, a comparison that cannot hold: the state fails when it runs.
    pub unfit: Vec<Problem>,
    /// The places behind which nothing is known of what is read.
    pub unchecked: Vec<Problem>,
}

/// What the definition itself shows. In Rust source, where the types are known, rustc says more that is unfit, and less that is
/// unchecked.
#[must_use]
pub fn data(definition: &Value) -> Data {
    let plan = follow(definition, &Untyped);
    let table = plan.encode();
    let flow = Flow::new(&table, &[]);
    let asked = plan.asked.iter().zip(0..);
    let unfit = asked.filter_map(|(asked, number)| Some(problem(asked, &flow.answer(number)?))).collect();
    Data { unfit, unchecked: plan.unknowns.iter().filter_map(unchecked).collect() }
}

/// What is unfit alone.
#[must_use]
pub fn problems(definition: &Value) -> Vec<Problem> {
    data(definition).unfit
}

/// The help of the macro speaks of types, which a definition alone cannot have.
fn unchecked(unknown: &Unknown) -> Option<Problem> {
    let message = unknown.message.as_ref().filter(|_| unknown.read)?;
    Some(Problem::warning(Code::UncheckedData, unknown.location.clone(), message))
}

/// The first line of a message says what is wrong, the others what there is.
fn problem(asked: &Asked, message: &Message) -> Problem {
    let mut lines = message.as_str().lines().map(str::trim);
    let warning = Problem::warning(Code::UnfitData, asked.location.clone(), lines.next().unwrap_or_default());
    let help = lines.collect::<Vec<_>>().join("; ");
    let warning = match &asked.range {
        Some(range) => warning.at_range(range),
        None => warning,
    };
    if help.is_empty() { warning } else { warning.help(help) }
}

/// Nobody says anything of the types.
struct Untyped;

impl Sources for Untyped {}
