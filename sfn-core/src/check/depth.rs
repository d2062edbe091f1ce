//! How deep a definition nests: the other rules follow it down.

use super::{Code, Extent, Location, Problem, Step, size};
use crate::json::Value;

/// As deep as serde_json reads a text, so that what was read can be checked.
const DEEPEST: usize = 128;

/// The most bytes of a value's text; `extent`: what is known of it.
///
/// # Errors
/// The problem of a value that nests deeper than the rules follow it.
pub(super) fn check(value: &Value, extent: Option<Extent>) -> Result<usize, Box<Problem>> {
    if let Some(Extent { bytes, .. }) = extent.filter(|extent| extent.levels <= DEEPEST) {
        return Ok(bytes);
    }
    size::most(value, DEEPEST).ok_or_else(|| {
        let message = format!("nested deeper than {DEEPEST} levels");
        Box::new(Problem::error(Code::TooDeep, first_too_deep(value), message))
    })
}

/// The place of the first value that lies too deep.
fn first_too_deep(value: &Value) -> Location {
    let mut steps = Vec::new();
    descend(value, &mut steps);
    steps.into_iter().collect()
}

// INVARIANT: `steps` never grows beyond DEEPEST + 1, so neither does the stack.
fn descend(value: &Value, steps: &mut Vec<Step>) -> bool {
    if steps.len() > DEEPEST {
        return true;
    }
    let mut below = |step: Step, value: &Value| {
        steps.push(step);
        let is_found = descend(value, steps);
        if !is_found {
            steps.pop();
        }
        is_found
    };
    match value {
        Value::Object(object) => object.iter().any(|(key, value)| below(Step::Key(key.to_string()), value)),
        Value::Array(list) => list.iter().enumerate().any(|(index, value)| below(Step::Index(index), value)),
        _ => false,
    }
}
