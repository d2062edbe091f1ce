//! Callbacks: who waits for a task token hands it on, and does not wait for ever.

use super::context::Context;
use super::has_placeholder;
use super::integrations::{Call, Pattern};
use super::place::Place;
use super::{Code, Problem};
use crate::asl::hole;
use crate::json::{Map, Value};

/// Checks a Task that waits for a token, or that does not.
pub(super) fn task(
    cx: &Context<'_>,
    resource: &str,
    call: Option<&Call<'_>>,
    state: &Map,
    at: &Place<'_>,
    found: &mut Vec<Problem>,
) {
    let pattern = call.map(|call| call.pattern);
    let is_callback = pattern == Some(Pattern::WaitForTaskToken);
    match pattern {
        Some(Pattern::WaitForTaskToken) => handed_on(cx, state, at, found),
        // A job has a token too, and who answers it ends the job (recorded).
        Some(Pattern::Sync | Pattern::Sync2) => {}
        Some(Pattern::RequestResponse) => no_token(cx, state, at, found),
        None if has_placeholder(resource) => {}
        None => no_token(cx, state, at, found),
    }
    if is_callback || resource.contains(":activity:") {
        timeout(cx, state, is_callback, at, found);
    }
}

/// A token where nobody waits for one.
pub(super) fn no_token(cx: &Context<'_>, state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    for (field, value) in state {
        let is_payload = matches!(field.as_str(), "Parameters" | "Arguments" | "ItemSelector");
        if is_payload && mentions(value, false, &|text| text.contains(token(cx))) {
            let message = "there is a task token only where a Task waits for one: its `Resource` ends with \
                           `.waitForTaskToken`";
            found.push(at.key(field).warning(Code::TaskToken, message));
        }
    }
}

const fn token(cx: &Context<'_>) -> &'static str {
    match cx.language {
        Some(crate::asl::QueryLanguage::JSONata) => "$states.context.Task.Token",
        _ => "$$.Task.Token",
    }
}

fn handed_on(cx: &Context<'_>, state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let field = if cx.is_jsonata() { "Arguments" } else { "Parameters" };
    // A text may put the token together in many ways; one that names neither it nor the context does not.
    let may_be = |text: &str| {
        ["Token", "context", "$states)", "$states}"].iter().any(|part| text.contains(part))
            || ["$$", "$$.Task"].contains(&text.trim())
    };
    if state.get(field).is_some_and(|value| mentions(value, true, &may_be)) {
        return;
    }
    let message = format!("state `{}` waits for a task token that it hands to nobody", at.name().unwrap_or_default());
    let help = format!("the token is `{}`: put it into `{field}`", token(cx));
    let problem = match state.get(field) {
        Some(_) => at.key(field).warning(Code::TaskToken, message),
        None => at.warning(Code::TaskToken, message).at_key(),
    };
    found.push(problem.help(help));
}

/// Whether a text somewhere in a value is like that; `unknown` is said of what only the program knows. The ARN of a
/// function or a machine is no such text.
fn mentions(value: &Value, unknown: bool, is_like: &dyn Fn(&str) -> bool) -> bool {
    match value {
        _ if hole::reference(value).is_some() => false,
        _ if hole::is_opaque(value) => unknown,
        Value::String(text) => is_like(text),
        Value::Array(entries) => entries.iter().any(|entry| mentions(entry, unknown, is_like)),
        Value::Object(fields) => fields.values().any(|value| mentions(value, unknown, is_like)),
        _ => false,
    }
}

fn timeout(cx: &Context<'_>, state: &Map, is_callback: bool, at: &Place<'_>, found: &mut Vec<Problem>) {
    let limits = ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"];
    let is_limited = limits.iter().any(|field| state.contains_key(field));
    if is_limited || cx.names.of_machine("TimeoutSeconds").is_some() {
        return;
    }
    let name = at.name().unwrap_or_default();
    let whom = if is_callback { "an answer" } else { "a worker" };
    let message = format!("state `{name}` waits for {whom} without a limit: when there is none, for a year");
    let problem = at.key("Resource").warning(Code::NoTimeout, message);
    found.push(problem.help("`TimeoutSeconds` or `HeartbeatSeconds` ends the waiting with `States.Timeout`"));
}
