//! Texts that look like paths where nothing is evaluated.

use super::place::Place;
use super::{Code, Problem};
use crate::json::Value;
use crate::query;

/// A text of a payload template, behind a key that does not end in `.$` or in a list (AWS: `NO_DOLLAR`).
pub(super) fn text(text: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    if !looks_evaluated(text) {
        return;
    }
    let message = format!("`{text}` is a text here: it is evaluated behind a key that ends in `.$` only");
    let problem = at.warning(Code::PathAsText, message);
    found.push(match at.name() {
        Some(key) => problem.help(format!("the key is then `{key}.$`; in `state_machine!` the path has no quotes")),
        None => problem.help("a list is made of evaluated parts by `States.Array(…)`"),
    });
}

/// `Result` is never evaluated: what is in it stays as it is (AWS: `PASS_RESULT_IS_STATIC`).
pub(super) fn result(value: &Value, at: &Place<'_>, found: &mut Vec<Problem>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| result(value, &at.key(key), found)),
        Value::Array(entries) => {
            entries.iter().enumerate().for_each(|(index, entry)| result(entry, &at.index(index), found));
        }
        Value::String(text) => {
            let is_marked = at.name().is_some_and(|key| key.ends_with(".$"));
            if looks_evaluated(text) || is_marked && query::value(text).is_ok() {
                let message = format!("`{text}` is not evaluated here: `Result` stays as it is");
                found.push(at.warning(Code::StaticResult, message).help("`Parameters` is evaluated"));
            }
        }
        _ => {}
    }
}

/// Whether a text is a path or a call that nobody writes by chance: `$.a`, `$$.a`, `$[0]`, `States.UUID()`.
fn looks_evaluated(text: &str) -> bool {
    ["$.", "$$.", "$[", "States."].iter().any(|start| text.starts_with(start)) && query::value(text).is_ok()
}
