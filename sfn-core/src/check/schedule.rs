//! What the step-functions plugin takes without a word and then gets wrong.
//!
//! Each was seen with serverless-step-functions 3.31.2.

use super::place::Place;
use super::{Code, Problem, has_placeholder};
use crate::asl::MachineType;
use crate::json::{Map, Value};

/// The keys of a `schedule` against each other.
pub(super) fn check(schedule: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let text = |key: &str| schedule.get(key).and_then(Value::as_str);
    if let Some(expression) = text("rate") {
        rate(expression, &at.key("rate"), found);
    }
    if text("description").is_some_and(|description| description.contains('"')) {
        let message = "the plugin cannot read a `description` with `\"` in it";
        found.push(at.key("description").error(Code::FieldConflict, message));
    }
    let is_scheduler = text("method") == Some("scheduler");
    let dropped = ["inputPath", "inputTransformer", "retryPolicy"];
    for key in dropped.into_iter().filter(|key| is_scheduler && schedule.contains_key(key)) {
        let message = format!("`{key}` does not go with `method` scheduler");
        found.push(at.key(key).error(Code::FieldConflict, message).at_key());
    }
    if !is_scheduler && schedule.contains_key("timezone") {
        let message = "`timezone` needs `method` scheduler: an EventBridge rule is always in UTC";
        found.push(at.key("timezone").error(Code::FieldConflict, message).at_key());
    }
}

/// An EXPRESS machine has no status changes to tell of: the plugin logs that and leaves the notifications out.
pub(super) fn express(machine: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    if MachineType::of(machine.get("type")) == MachineType::Express && machine.contains_key("notifications") {
        let message = "an EXPRESS machine has no `notifications`: the plugin leaves them out";
        found.push(at.key("notifications").error(Code::NotInExpress, message).at_key());
    }
}

/// `schedule` and `http` as one text.
pub(super) fn short_form(event: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    if let Some(expression) = event.get("schedule").and_then(Value::as_str) {
        rate(expression, &at.key("schedule"), found);
    }
    if let Some(text) = event.get("http").and_then(Value::as_str)
        && text.split_whitespace().count() != 2
        && !has_placeholder(text)
    {
        let message = format!("`{text}` is not a method and a path, such as `POST orders`");
        found.push(at.key("http").error(Code::WrongKind, message));
    }
}

fn rate(expression: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    let is_call =
        ["rate(", "cron(", "at("].iter().any(|start| expression.starts_with(start)) && expression.ends_with(')');
    if !is_call && !has_placeholder(expression) {
        let message = format!("`{expression}` is neither `rate(…)` nor `cron(…)`");
        found.push(at.error(Code::UnknownWord, message));
    } else if let Some(message) = misread(expression) {
        found.push(at.error(Code::UnknownWord, message));
    }
}

/// EventBridge reads `rate(1 hour)` and `rate(2 hours)`, and crons of six fields (EventBridge user guide, "Schedule
/// expressions").
fn misread(expression: &str) -> Option<String> {
    let (kind, rest) = expression.split_once('(')?;
    let inside = rest.strip_suffix(')').filter(|inside| !has_placeholder(inside))?;
    let words: Vec<_> = inside.split_whitespace().collect();
    match (kind, words.as_slice()) {
        ("rate", [number, unit]) => {
            let one = *number == "1";
            let singular = unit.strip_suffix('s').unwrap_or(unit);
            let is_unit = ["minute", "hour", "day"].contains(&singular);
            let is_number = number.parse::<u32>().is_ok_and(|number| number > 0);
            if !is_unit || !is_number {
                return Some(format!("`{expression}` is not a number of minutes, hours or days: `rate(5 minutes)`"));
            }
            let right = if one { singular.to_owned() } else { format!("{singular}s") };
            (right != *unit).then(|| format!("`{expression}` is written `rate({number} {right})`"))
        }
        ("rate", _) => Some(format!("`{expression}` is not a number and a unit: `rate(5 minutes)`")),
        ("cron", fields) if fields.len() != 6 => {
            let count = fields.len();
            let what = "minutes, hours, day of month, month, day of week, year";
            Some(format!("a cron has six fields ({what}), and `{expression}` has {count}"))
        }
        _ => None,
    }
}

/// A template without a variable stops the plugin.
pub(super) fn alarms(alarms: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let template = alarms.get("nameTemplate").and_then(Value::as_str);
    if template.is_some_and(|template| !template.contains("$[")) {
        let message = "`nameTemplate` needs a variable, such as `$[metricName]`: the alarms' names would be the same";
        found.push(at.key("nameTemplate").error(Code::FieldConflict, message));
    }
}

/// EventBridge takes at most five targets a rule, and the plugin makes one rule a status.
pub(super) fn notifications(notifications: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    for (status, targets) in notifications {
        let count = targets.as_array().map_or(0, Vec::len);
        if count > 5 {
            found.push(
                at.key(status).error(Code::OutOfBounds, format!("`{status}` has at most 5 targets, not {count}")),
            );
        }
    }
}
