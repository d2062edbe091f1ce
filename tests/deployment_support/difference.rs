//! What counts as the same definition, and where two of them part.

use serde_json::{Number, Value};

/// Takes away what the framework may write in another way without a change of meaning.
pub(crate) fn normalise(definition: &mut Value) {
    let language = definition.get("QueryLanguage").and_then(Value::as_str).unwrap_or("JSONPath").to_owned();
    respell(definition, &language);
}

fn respell(value: &mut Value, language: &str) {
    match value {
        // JavaScript has no integers: the 2.0 of our file is compiled to 2.
        Value::Number(number) => *number = number.as_f64().and_then(Number::from_f64).unwrap(),
        Value::Array(items) => items.iter_mut().for_each(|item| respell(item, language)),
        Value::Object(fields) => {
            if let Some(Value::Object(states)) = fields.get_mut("States") {
                states.values_mut().for_each(|state| drop_default_query_language(state, language));
            }
            fields.values_mut().for_each(|field| respell(field, language));
        }
        _ => {}
    }
}

/// With `validate: true` the plugin's validator writes the machine's query language into every state
/// (asl-validator 3.16.0, `validator.js`).
fn drop_default_query_language(state: &mut Value, language: &str) {
    if let Value::Object(fields) = state
        && fields.get("QueryLanguage").is_some_and(|own| own == language)
    {
        fields.shift_remove("QueryLanguage");
    }
}

/// Where two values first differ, and how: `.States.Pay.Retry[0]: written 1, compiled 2`.
pub(crate) fn first_difference(written: &Value, compiled: &Value) -> Option<String> {
    match (written, compiled) {
        (Value::Object(ours), Value::Object(theirs)) => {
            // Not all of the keys are identifiers: shown as they are.
            let unwritten = theirs.keys().filter(|key| !ours.contains_key(*key));
            let key = ours.keys().chain(unwritten).find(|key| ours.get(*key) != theirs.get(*key))?;
            within(&format!(".{key}"), ours.get(key), theirs.get(key))
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            let longest = ours.len().max(theirs.len());
            let index = (0..longest).find(|&index| ours.get(index) != theirs.get(index))?;
            within(&format!("[{index}]"), ours.get(index), theirs.get(index))
        }
        _ if written == compiled => None,
        _ => Some(format!(": written {written}, compiled {compiled}")),
    }
}

fn within(step: &str, written: Option<&Value>, compiled: Option<&Value>) -> Option<String> {
    let show = |side: Option<&Value>| side.map_or("nothing".to_owned(), Value::to_string);
    match (written, compiled) {
        (Some(written), Some(compiled)) => first_difference(written, compiled).map(|rest| format!("{step}{rest}")),
        _ => Some(format!("{step}: written {}, compiled {}", show(written), show(compiled))),
    }
}

#[test]
fn respelt_numbers_and_the_default_query_language_are_no_difference() {
    let mut written = serde_json::json!({ "States": { "A": { "BackoffRate": 2.0 } } });
    let mut compiled = serde_json::json!({ "States": { "A": { "BackoffRate": 2, "QueryLanguage": "JSONPath" } } });
    normalise(&mut written);
    normalise(&mut compiled);
    assert_eq!(first_difference(&written, &compiled), None);
}

#[test]
fn another_query_language_stays() {
    let jsonata = serde_json::json!({ "States": { "A": { "QueryLanguage": "JSONata" } } });
    let mut normalised = jsonata.clone();
    normalise(&mut normalised);
    assert_eq!(normalised, jsonata);
}

#[test]
fn a_difference_is_shown_with_its_path() {
    let written = serde_json::json!({ "States": { "A": [1, { "B": "x" }] } });
    let compiled = serde_json::json!({ "States": { "A": [1, { "B": "x", "C": null }] } });
    let difference = first_difference(&written, &compiled);
    assert_eq!(difference.as_deref(), Some(".States.A[1].C: written nothing, compiled null"));
}
