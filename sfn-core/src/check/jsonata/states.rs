//! `$states`: what it has where, and the members of the context object.

use super::super::context::Context;
use super::super::words::{did_you_mean, list};
use super::super::{Code, context_object};
use super::OPENING;
use super::names::Walk;
use crate::field::Object;
use crate::query::jsonata::tree::{Step, StepKind};

/// Source: docs.aws.amazon.com, "Transforming data with JSONata in Step Functions" (2025).
const MEMBERS: [&str; 4] = ["input", "context", "result", "errorOutput"];

/// The fields that steps lead to, as far as they are names, and where each stands.
fn names(steps: &[Step]) -> impl Iterator<Item = (&str, usize)> {
    steps.iter().map_while(|step| match &step.kind {
        StepKind::Field(name) => Some((name.as_str(), step.range.start)),
        _ => None,
    })
}

/// Whether steps lead into the context object rather than into an input.
pub(super) fn is_context(steps: &[Step]) -> bool {
    names(steps).next().is_some_and(|(name, _)| context_object::fields().contains(&name))
}

/// The member of `$states` that the steps behind it name.
pub(super) fn member(walk: &mut Walk<'_, '_>, steps: &[Step]) {
    let Some((name, offset)) = names(steps).next() else { return };
    match name {
        "input" => {}
        "context" => {
            let below = names(steps.get(1..).unwrap_or_default()).map(|(name, offset)| (name, OPENING + offset));
            let problem = context_object::names_below("$states.context", below, walk.at());
            walk.push(problem);
        }
        "result" | "errorOutput" => {
            if let Some((message, help)) = misplaced(walk.cx, name) {
                walk.error(Code::UnboundName, offset, message, help);
            }
        }
        _ => {
            let near = did_you_mean(name, MEMBERS);
            let help = Some(format!("it has {}", list(&MEMBERS, "and")));
            walk.error(Code::UnboundName, offset, format!("`$states` has no `{name}`{near}"), help);
        }
    }
}

/// Why a member is not there at this place, and what is.
fn misplaced(cx: &Context<'_>, name: &str) -> Option<(String, Option<String>)> {
    let site = cx.site?;
    let in_output = matches!(site.field, "Assign" | "Output");
    let has_result = matches!(site.state, Object::Task | Object::Parallel | Object::Map);
    let in_catch = site.entry == Some(Object::Catcher);
    match name {
        "errorOutput" if in_catch && in_output => None,
        "errorOutput" => {
            let message = "`$states.errorOutput` is known in `Assign` and `Output` of a `Catch` entry only".to_owned();
            let help =
                (has_result && in_output && !in_catch).then(|| "what the state gave is `$states.result`".to_owned());
            Some((message, help))
        }
        _ if has_result && in_output && site.entry.is_none() => None,
        _ => {
            let message = if in_catch {
                "a state that failed has no `$states.result`"
            } else {
                "`$states.result` is known in `Assign` and `Output` of a Task, Parallel or Map state only"
            };
            let help = if in_catch {
                "the error is `$states.errorOutput`"
            } else {
                "what the state was given is `$states.input`"
            };
            Some((message.to_owned(), Some(help.to_owned())))
        }
    }
}
