//! Small changes of a JSON value, each of which some type refuses.

use serde_json::{Value, json};

/// What was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// A field was taken away.
    Removed,
    /// A field was added that nobody knows.
    Added,
    /// A value was exchanged for one of another kind.
    Exchanged,
    /// An object was exchanged for a list.
    ObjectToList,
    /// `"Name"` became `{"Name": null}`.
    WordToObject,
    /// A list has one more or one less.
    Length,
}

/// All values that differ from this one by one change.
pub fn mutations(value: &Value) -> Vec<(Change, Value)> {
    let mut found = Vec::new();
    for other in
        [json!(null), json!(true), json!(7), json!(-1), json!(70000), json!(1.5), json!("text"), json!([]), json!({})]
    {
        let change = if value.is_object() && other.is_array() { Change::ObjectToList } else { Change::Exchanged };
        if other != *value {
            found.push((change, other));
        }
    }
    match value {
        Value::Object(entries) => {
            for (key, inner) in entries {
                let mut without = entries.clone();
                without.shift_remove(key);
                found.push((Change::Removed, Value::Object(without)));
                found.extend(mutations(inner).into_iter().map(|(change, inner)| {
                    let mut with = entries.clone();
                    with.insert(key.clone(), inner);
                    (change, Value::Object(with))
                }));
            }
            let mut with = entries.clone();
            with.insert("nobody knows".into(), json!("text"));
            found.push((Change::Added, Value::Object(with)));
        }
        Value::Array(values) => {
            for (at, inner) in values.iter().enumerate() {
                found.extend(mutations(inner).into_iter().map(|(change, inner)| {
                    let mut with = values.clone();
                    with[at] = inner;
                    (change, Value::Array(with))
                }));
            }
            let more = values.iter().chain(values.first()).cloned().collect();
            found.push((Change::Length, more));
            found.push((Change::Length, values.iter().skip(1).cloned().collect()));
        }
        Value::String(word) => found.push((Change::WordToObject, json!({ word: null }))),
        _ => {}
    }
    found
}
