//! `events` of a state machine.
//!
//! What one event may say is the field table's; here is what only the machine's events together, or the plugin's way
//! of writing them, make wrong.

use super::names::Names;
use super::problem::Report;
use super::program::Machine;
use super::reference::{self, Reader};
use sfn_core::json::{Value, json};

/// The machine's events, as they were written.
pub(super) fn events(machine: &Machine, names: &Names<'_>, report: &mut Report) -> Vec<Value> {
    let mut events = machine.events.clone();
    for (index, event) in events.iter_mut().enumerate() {
        let place = format!("event[{index}]");
        let refuse = &mut |message| report.machine(machine, &place, message);
        reference::resolve(event, names, Reader::CloudFormation, refuse);
        give_template(event);
        for (kind, fields) in event.as_object().into_iter().flatten() {
            check_texts(kind, fields, refuse);
        }
    }
    check_methods(machine, report);
    events
}

/// With an `action` the plugin writes no request template, so that the endpoint calls Step Functions with neither input
/// nor machine (apiGateway/methods.js). Its own template fits both ways to start an execution; a template that is there,
/// and empty, makes it write that one.
fn give_template(event: &mut Value) {
    let Some(http) = event.get_mut("http").and_then(Value::as_object_mut) else { return };
    let starts = matches!(http.get("action").and_then(Value::as_str), Some("StartExecution" | "StartSyncExecution"));
    if !starts {
        return;
    }
    let request = http.entry("request").or_insert_with(|| json!({}));
    if let Some(request) = request.as_object_mut() {
        request.entry("template").or_insert_with(|| json!({}));
    }
}

/// The plugin pastes these into JSON text (compileScheduledEvents.js); a quotation mark ends its string.
fn check_texts(kind: &str, fields: &Value, refuse: &mut dyn FnMut(String)) {
    if kind == "http" {
        return;
    }
    for key in ["name", "description"] {
        if fields.get(key).and_then(Value::as_str).is_some_and(breaks_text) {
            refuse(format!(
                "the plugin cannot write a `{key}` of `{kind}` with a quotation mark, a backslash or a line break in it"
            ));
        }
    }
    if fields.get("input").is_some_and(breaks_input) {
        refuse(format!(
            "the plugin cannot write an `input` of `{kind}` whose texts have a quotation mark, a backslash or a line break"
        ));
    }
}

fn breaks_text(text: &str) -> bool {
    text.chars().any(|character| character == '"' || character == '\\' || character.is_control())
}

/// The plugin writes the input as JSON and escapes the quotation marks once more, but not the backslashes.
fn breaks_input(input: &Value) -> bool {
    match input {
        Value::String(text) => text.chars().any(|character| character == '\\' || character.is_control()),
        _ => input.to_string().contains('\\'),
    }
}

/// One role serves all schedules of a machine, and trusts only the service of the last one.
fn check_methods(machine: &Machine, report: &mut Report) {
    let schedules = machine.events.iter().filter_map(|event| event.get("schedule"));
    // A schedule with a role of its own has no part in the shared one.
    let shared = schedules.filter(|schedule| schedule.get("role").is_none());
    let (scheduler, bus): (Vec<_>, Vec<_>) =
        shared.partition(|schedule| schedule.get("method").and_then(Value::as_str) == Some("scheduler"));
    if !scheduler.is_empty() && !bus.is_empty() {
        let message = "schedules with `method: scheduler` and others share one role here, which lets only the last one \
                       start the machine: give all of them the same `method`";
        report.machine(machine, "events", message);
    }
}

#[cfg(test)]
mod tests;
