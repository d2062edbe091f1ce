//! The context object: which fields a path from `$$`, or from `$states.context`, can lead to.

use super::place::Place;
use super::words::{did_you_mean, list};
use super::{Code, Problem};
use crate::query::path::{Path, Root, SegmentKind};
use crate::suggest;

/// The context object, as JSONPath writes it.
const ROOT: &str = "$$";

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
    let names = path.segments.iter().map_while(|segment| match &segment.kind {
        // Behind the dot, or the bracket.
        SegmentKind::Field(name) => Some((name.as_str(), segment.range.start + 1)),
        // What else may follow gives one of the fields, or counts them.
        _ => None,
    });
    found.extend(names_below("$$", names, at));
}

/// The problem of names from `root` on, which is how the query language writes the context object, each with its offset.
pub(super) fn names_below<'a>(
    root: &str,
    names: impl Iterator<Item = (&'a str, usize)>,
    at: &Place<'_>,
) -> Option<Problem> {
    let mut here = ROOT.to_owned();
    for (name, offset) in names {
        let shown = || here.replacen(ROOT, root, 1);
        let fields = OBJECTS.iter().find(|(path, _)| *path == here).map(|(_, fields)| *fields);
        let Some(fields) = fields else {
            let message = format!("`{}` has no field `{name}`: it is a text or a number", shown());
            return Some(at.error(Code::UnknownContextField, message).at_offset(offset));
        };
        if !fields.contains(&name) {
            return Some(unknown(&shown(), name, fields, at).at_offset(offset));
        }
        here = format!("{here}.{name}");
        if FREE.contains(&here.as_str()) {
            return None;
        }
    }
    None
}

/// The fields of the context object itself.
pub(super) fn fields() -> &'static [&'static str] {
    OBJECTS.first().map_or(&[], |(_, fields)| fields)
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
