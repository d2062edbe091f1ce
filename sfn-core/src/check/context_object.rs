//! The context object: which fields a path that starts at `$$` can lead to.

use super::place::Place;
use super::words::{did_you_mean, list};
use super::{Code, Problem};
use crate::query::intrinsics::{ArgumentValue, Call};
use crate::query::path::{Path, Root, SegmentKind};
use crate::suggest;

/// What an object of the context holds, by the path to it. Source: docs.aws.amazon.com, "Accessing execution data from
/// the Context object", 2026. Below `Execution.Input` and `Map.Item.Value` there is what the author puts there.
const OBJECTS: &[(&str, &[&str])] = &[
    ("$$", &["Execution", "Map", "State", "StateMachine", "Task"]),
    ("$$.Execution", &["Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"]),
    ("$$.Map", &["Item"]),
    ("$$.Map.Item", &["Index", "Value", "Key", "Source"]),
    ("$$.State", &["EnteredTime", "Name", "RetryCount"]),
    ("$$.StateMachine", &["Id", "Name"]),
    ("$$.Task", &["Token"]),
];

/// The fields below which anything may be.
const FREE: &[&str] = &["$$.Execution.Input", "$$.Map.Item.Value"];

/// Reports a path to what the context object does not have.
pub(super) fn path(path: &Path, at: &Place<'_>, found: &mut Vec<Problem>) {
    if path.root != Root::Context {
        return;
    }
    let mut here = "$$".to_owned();
    for segment in &path.segments {
        // What else may follow gives one of the fields, or counts them.
        let SegmentKind::Field(name) = &segment.kind else { return };
        // Behind the dot, or the bracket.
        let offset = segment.range.start + 1;
        let fields = OBJECTS.iter().find(|(path, _)| *path == here).map(|(_, fields)| *fields);
        let Some(fields) = fields else {
            let message = format!("`{here}` has no field `{name}`: it is a text or a number");
            found.push(at.error(Code::UnknownContextField, message).at_offset(offset));
            return;
        };
        if !fields.contains(&name.as_str()) {
            found.push(unknown(&here, name, fields, at).at_offset(offset));
            return;
        }
        here = format!("{here}.{name}");
        if FREE.contains(&here.as_str()) {
            return;
        }
    }
}

/// A slip is an error, for the path leads nowhere; what is like no field may be one that AWS has added.
fn unknown(here: &str, name: &str, fields: &[&str], at: &Place<'_>) -> Problem {
    let near = did_you_mean(name, fields.iter().copied());
    let message = format!("the context object has no `{here}.{name}`{near}");
    let help = format!("`{here}` has {}", list(fields, "and"));
    if name.len() <= 100 && suggest::nearest(name, fields.iter().copied()).is_some() {
        at.error(Code::UnknownContextField, message).help(help)
    } else {
        at.warning(Code::UnknownContextField, message).help(help)
    }
}

/// The same for every path among the arguments of a call.
pub(super) fn call(call: &Call, at: &Place<'_>, found: &mut Vec<Problem>) {
    for argument in &call.arguments {
        match &argument.value {
            ArgumentValue::Path(path) => self::path(path, at, found),
            ArgumentValue::Call(call) => self::call(call, at, found),
            _ => {}
        }
    }
}
