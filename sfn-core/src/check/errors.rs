//! Error names: which there are, and where `States.ALL` may stand.

mod misspelt;

use super::context::Context;
use super::place::Place;
use super::{Code, Problem};
use crate::json::{Map, Value};
use crate::suggest;
use std::collections::HashSet;

/// The reserved names. Source: docs.aws.amazon.com, "Handling errors", 2025; states-language.net/spec.html#appendix-a.
pub const ERROR_NAMES: &[&str] = &[
    "States.ALL",
    "States.BranchFailed",
    "States.DataLimitExceeded",
    "States.ExceedToleratedFailureThreshold",
    "States.HeartbeatTimeout",
    "States.Http.Socket",
    "States.IntrinsicFailure",
    "States.ItemReaderFailed",
    "States.NoChoiceMatched",
    "States.ParameterPathFailure",
    "States.Permissions",
    "States.QueryEvaluationError",
    "States.ResultPathMatchFailure",
    "States.ResultWriterFailed",
    "States.Runtime",
    "States.TaskFailed",
    "States.Timeout",
];

/// How the names begin of what AWS itself raises where a function or a machine is called.
const SERVICES: &[&str] = &["States.", "Lambda.", "Sandbox.", "Runtime.", "Extension.", "Function.", "StepFunctions."];

/// Whether AWS itself raises errors of such a name where a function or a machine is called: nobody declares it.
#[must_use]
pub fn is_service_error(name: &str) -> bool {
    SERVICES.iter().any(|service| name.starts_with(service))
}

const ALL: &str = "States.ALL";

/// Checks a list of error names by itself.
pub(super) fn names(cx: &Context<'_>, names: &[Value], at: &Place<'_>, found: &mut Vec<Problem>) {
    if names.is_empty() {
        found.push(at.error(Code::OutOfBounds, "`ErrorEquals` is empty: it needs at least one error name"));
    }
    for (index, name) in names.iter().enumerate() {
        let at = at.index(index);
        match name {
            _ if cx.is_opaque(name) => {}
            Value::String(name) => known(name, &at, found),
            _ => found.push(at.error(Code::WrongKind, "an error name is a text")),
        }
    }
    if names.len() > 1 && names.iter().any(is_all) {
        let message = "`States.ALL` stands alone in `ErrorEquals`: it matches the other errors too";
        let help = "leave the other names out, or give them an entry of their own before this one";
        found.push(at.error(Code::InvalidErrorName, message).help(help));
    }
}

fn known(name: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    if name.starts_with("States.") {
        reserved(name, at, found);
    } else if let Some(near) = misspelt::meant(name) {
        let message = format!("AWS has no error `{name}`; did you mean `{near}`?");
        found.push(at.warning(Code::UnknownErrorName, message));
    }
}

fn reserved(name: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    if ERROR_NAMES.contains(&name) || is_status(name) {
        return;
    }
    // AWS takes any name. One that is nearly a reserved one is a slip that never matches; another may be the author's.
    let reserved = "names that start with `States.` are reserved";
    found.push(match suggest::nearest(name, ERROR_NAMES.iter().copied()).filter(|_| name.len() <= 100) {
        Some(near) => {
            let message = format!("no error `{name}`: {reserved}; did you mean `{near}`?");
            at.error(Code::UnknownErrorName, message)
        }
        None => at.warning(Code::UnknownErrorName, format!("AWS has no error `{name}`: {reserved}")),
    });
}

/// `States.Http.StatusCode.404`.
fn is_status(name: &str) -> bool {
    let code = name.strip_prefix("States.Http.StatusCode.");
    code.is_some_and(|code| !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_all(name: &Value) -> bool {
    name.as_str() == Some(ALL)
}

/// Checks the entries of `Retry` or `Catch` against each other.
pub(super) fn order(state: &Map, field: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    let Some(entries) = state.get(field).and_then(Value::as_array) else { return };
    let at = at.key(field);
    let last = entries.len().saturating_sub(1);
    let mut before = HashSet::new();
    for (index, entry) in entries.iter().enumerate() {
        let entry_at = at.index(index);
        let place = entry_at.key("ErrorEquals");
        let names = entry.get("ErrorEquals").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        if index < last && names.iter().any(is_all) {
            let message = format!("`States.ALL` stands in the last entry of `{field}`: those behind it are never used");
            found.push(place.error(Code::InvalidErrorName, message).help("put this entry behind the others"));
        }
        let names = || names.iter().filter_map(Value::as_str);
        for name in names() {
            let message = unused(name, &before, field);
            found.extend(message.map(|message| place.warning(Code::UnusedErrorName, message)));
        }
        if index < last {
            before.extend(names());
        }
    }
}

/// Why a name that AWS accepts never matches.
fn unused(name: &str, before: &HashSet<&str>, field: &str) -> Option<String> {
    if name == "States.Runtime" {
        return Some(format!("`States.Runtime` is never {}", if field == "Retry" { "retried" } else { "caught" }));
    }
    if before.contains(name) {
        return Some(format!("`{name}` never gets here: an earlier entry of `{field}` has it"));
    }
    let is_shadowed = before.contains("States.TaskFailed") && !name.starts_with("States.");
    is_shadowed.then(|| format!("`{name}` never gets here: `States.TaskFailed` before it matches it"))
}
