//! CloudFormation's intrinsic functions in a definition.
//!
//! The plugin takes every object that has a key `Ref` or `Fn::…`, wherever it stands, for one.

use sfn_core::json::{Map, Value, json};

/// The functions that CloudFormation has (AWS's intrinsic function reference, November 2026).
const FUNCTIONS: &[&str] = &[
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::FindInMap",
    "Fn::ForEach",
    "Fn::GetAtt",
    "Fn::GetAZs",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::Transform",
];

/// What the plugin would make of an object.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Intrinsic {
    /// Nothing: it has no such key.
    None,
    /// The intrinsic function that it is.
    Proper,
    /// Something broken: it has such a key, and is no intrinsic function. Holds the key and the reason.
    Mangled(String, &'static str),
}

/// What the plugin would make of `object`.
pub(super) fn classify(object: &Map) -> Intrinsic {
    let Some(key) = object.keys().find(|key| is_key(key)) else { return Intrinsic::None };
    let reason = match object.get(key) {
        _ if object.len() > 1 => "it has other keys too",
        Some(value) if key == "Ref" => match value.as_str() {
            Some(name) if is_resource_name(name) => return Intrinsic::Proper,
            _ => "it names no resource",
        },
        Some(value) if key == "Fn::GetAtt" && !is_attribute(value) => "it names no resource and attribute",
        _ if !FUNCTIONS.contains(&key.as_str()) => "CloudFormation has no such function",
        _ => return Intrinsic::Proper,
    };
    Intrinsic::Mangled(key.to_string(), reason)
}

/// Whether `value` is an object that the plugin takes for an intrinsic function.
pub(super) fn is_intrinsic(value: &Value) -> bool {
    value.as_object().is_some_and(|object| object.keys().any(|key| is_key(key)))
}

/// Brings an intrinsic function into the form that survives the plugin: it takes `"X.Arn"` for a list of characters.
pub(super) fn normalize(value: &mut Value) {
    let Some(argument) = value.as_object_mut().and_then(|object| object.get_mut("Fn::GetAtt")) else { return };
    if let Some((resource, attribute)) = argument.as_str().and_then(|text| text.split_once('.')) {
        *argument = json!([resource, attribute]);
    }
}

fn is_key(key: &str) -> bool {
    key == "Ref" || key.starts_with("Fn::")
}

fn is_resource_name(name: &str) -> bool {
    // A function's key may have `-` and `_`, but a payload's `Ref` looks like that much more often.
    let rest = name.strip_prefix("AWS::").unwrap_or(name);
    !rest.is_empty() && rest.chars().all(|character| character.is_ascii_alphanumeric())
}

fn is_attribute(value: &Value) -> bool {
    match value {
        Value::String(text) => text.split_once('.').is_some_and(|(resource, _)| is_resource_name(resource)),
        Value::Array(parts) => parts.len() == 2 && parts.iter().all(Value::is_string),
        _ => false,
    }
}
