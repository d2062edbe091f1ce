//! JSON and its text.

use super::Outcome;
use super::arguments::Arguments;
use crate::json::{self, Value};

/// `States.JsonMerge(first, second, false)`: of the first level only; the second object's values win.
pub(super) fn merge(arguments: &Arguments<'_>) -> Outcome {
    let mut merged = arguments.object(0)?.clone();
    let second = arguments.object(1)?;
    match arguments.get(2)? {
        Value::Bool(false) => {}
        Value::Bool(true) => return Err(arguments.wrong(2, "must be false: deep merging is not supported")),
        _ => return Err(arguments.wrong(2, "must be a boolean")),
    }
    for (key, value) in second.iter() {
        merged.insert(key.clone(), value.clone());
    }
    Ok(merged.into())
}

/// `States.StringToJson(text)`. A text of blanks alone is `null` (recorded).
pub(super) fn from_text(arguments: &Arguments<'_>) -> Outcome {
    let text = arguments.text(0)?;
    if text.trim().is_empty() {
        return Ok(Value::Null);
    }
    let invalid = |error| arguments.wrong(0, format_args!("must be a valid JSON string: {}", json::problem(&error)));
    Value::parse(text).map_err(invalid)
}
