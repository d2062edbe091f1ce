//! What asl-validator refuses although Step Functions takes it.
//!
//! `stepFunctions: validate: true` makes the plugin run asl-validator (3.16.0) on each definition, before it replaces
//! CloudFormation's functions. Our own checker is stricter (`sfn_core::check`), so that run is a second pair of eyes; a
//! sound definition must not stop the packaging. The switch is one for the whole file, so it is `true` unless some
//! machine holds one of the constructs below. Where the base file insists on `validate: true`, they are errors.
//!
//! The rules err on the side of switching off: it is the packaging that would fail.

use super::definition::Position;
use sfn_core::json::{Map, Number, Value};
use std::fmt;

/// A construct that asl-validator refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FalseAlarm {
    /// Where it stands.
    pub(super) place: String,
    /// What it is.
    pub(super) what: &'static str,
}

/// The first construct in the definition that asl-validator refuses, or crashes over.
///
/// `definition` is in the form that the plugin reads.
pub(super) fn false_alarm(definition: &Value) -> Option<FalseAlarm> {
    machine(definition, &Place::ROOT, jsonata(definition).unwrap_or_default())
}

type Found = Option<FalseAlarm>;

fn alarm(place: &Place<'_>, what: &'static str) -> Found {
    Some(FalseAlarm { place: place.to_string(), what })
}

/// Where the walk is. A text is made of it only for what is found.
struct Place<'p> {
    above: Option<&'p Place<'p>>,
    key: &'p str,
}

impl<'p> Place<'p> {
    const ROOT: Place<'static> = Place { above: None, key: "" };

    const fn key(&'p self, key: &'p str) -> Self {
        Self { above: Some(self), key }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(above) = self.above.filter(|above| above.above.is_some()) {
            write!(f, "{above}.")?;
        }
        f.write_str(self.key)
    }
}

fn jsonata(fields: &Value) -> Option<bool> {
    fields.get("QueryLanguage").and_then(Value::as_str).map(|language| language == "JSONata")
}

fn machine(machine: &Value, place: &Place<'_>, outer: bool) -> Found {
    let outer = jsonata(machine).unwrap_or(outer);
    let states = machine.get("States").and_then(Value::as_object).into_iter().flatten();
    states.into_iter().find_map(|(name, value)| {
        let fields = value.as_object()?;
        state(fields, &place.key(name), jsonata(value).unwrap_or(outer), outer)
    })
}

fn state(fields: &Map, place: &Place<'_>, jsonata: bool, outer: bool) -> Found {
    let found = fields.iter().find_map(|(key, value)| field(key, value, &place.key(key), jsonata));
    let branches = || fields.get("Branches").and_then(Value::as_array).into_iter().flatten();
    let processors = || ["ItemProcessor", "Iterator"].into_iter().filter_map(|key| fields.get(key));
    found
        .or_else(|| branches().find_map(|branch| machine(branch, place, outer)))
        .or_else(|| processors().find_map(|processor| machine(processor, place, outer)))
}

fn field(key: &str, value: &Value, place: &Place<'_>, jsonata: bool) -> Found {
    match key {
        "Branches" | "ItemProcessor" | "Iterator" => processor(key, value, place),
        "Resource" => resource(value, place),
        "Choices" => value.as_array()?.iter().find_map(|rule| choice(rule, place, jsonata)),
        "ItemReader" | "ResultWriter" | "ItemBatcher" => nested(key, value, place, jsonata),
        "ToleratedFailurePercentage" if value.as_number().is_some_and(Number::is_f64) => {
            alarm(place, "a percentage with a fraction")
        }
        "Retry" => None,
        // `Seconds` of a Wait: there is no other.
        "Seconds" if value.is_object() => alarm(place, "a `Seconds` that is a CloudFormation function"),
        "Catch" => value.as_array()?.iter().find_map(|catcher| payload_keys(catcher, place, &["Next"])),
        "Comment" | "Type" | "Next" | "End" | "Default" | "QueryLanguage" => None,
        _ if Position::Fields.below(key) == Position::Payload => {
            payload_keys(value, place, &[]).or_else(|| template(key, value, place, jsonata))
        }
        _ if jsonata => strict(value, place),
        _ if key.ends_with("Path") => value.as_str().and_then(|text| path(text, place)),
        _ => None,
    }
}

fn processor(key: &str, value: &Value, place: &Place<'_>) -> Found {
    let config = value.get("ProcessorConfig").filter(|_| key == "ItemProcessor")?;
    let distributed = match config.get("Mode").and_then(Value::as_str) {
        Some("INLINE") => return None,
        mode => mode == Some("DISTRIBUTED"),
    };
    let complete = distributed && config.get("ExecutionType").is_some();
    if complete {
        None
    } else {
        alarm(&place.key("ProcessorConfig"), "a `ProcessorConfig` without its optional fields")
    }
}

/// It wants the partition to be one of three, the account to be digits, and takes intrinsic functions as objects only.
fn resource(value: &Value, place: &Place<'_>) -> Found {
    let text = value.as_str()?;
    let parts = text.splitn(6, ':').collect::<Vec<_>>();
    let sound = match parts.as_slice() {
        ["arn", "aws" | "aws-cn" | "aws-us-gov", service, region, account, resource] => {
            !service.is_empty()
                && !region.contains("AWS")
                && (account.chars().all(|c| c.is_ascii_digit()) || account.starts_with("${"))
                && !resource.is_empty()
                && !resource.ends_with([':', '/'])
                && !resource.contains(['*', '#'])
        }
        _ => text.starts_with("${") && text.ends_with('}') && text.matches("${").count() == 1,
    };
    if sound { None } else { alarm(place, "a resource whose partition or account is not written out") }
}

fn choice(rule: &Value, place: &Place<'_>, jsonata: bool) -> Found {
    let fields = rule.as_object()?;
    fields.iter().find_map(|(key, value)| match key.as_str() {
        "Condition" if value.is_boolean() => alarm(place, "a `Condition` that is `true` or `false`"),
        "Condition" => strict(value, place),
        "Assign" | "Output" => payload_keys(value, place, &[]).or_else(|| template(key, value, place, jsonata)),
        "Variable" => value.as_str().and_then(|text| path(text, place)),
        "And" | "Or" => value.as_array()?.iter().find_map(|rule| choice(rule, place, jsonata)),
        "Not" => choice(value, place, jsonata),
        key if key.ends_with("Path") => value.as_str().and_then(|text| path(text, place)),
        _ => None,
    })
}

fn nested(key: &str, value: &Value, place: &Place<'_>, jsonata: bool) -> Found {
    let fields = value.as_object()?;
    if key == "ResultWriter" && !fields.contains_key("Resource") {
        return alarm(place, "a `ResultWriter` without a `Resource`");
    }
    fields.iter().find_map(|(key, value)| {
        let place = place.key(key);
        match key.as_str() {
            "Parameters" | "Arguments" | "BatchInput" => {
                payload_keys(value, &place, &[]).or_else(|| template(key, value, &place, jsonata))
            }
            "ReaderConfig" | "WriterConfig" => {
                let none = value.get("MaxItems").and_then(Value::as_u64) == Some(0);
                if none {
                    alarm(&place, "`MaxItems` of 0")
                } else {
                    value.get("MaxItems").and_then(|most| strict(most, &place))
                }
            }
            "Resource" => None,
            _ => strict(value, &place),
        }
    })
}

/// Keys that it takes for the language's wherever they stand. Over some of them it crashes.
fn payload_keys(value: &Value, place: &Place<'_>, allowed: &[&str]) -> Found {
    const KEYS: &[&str] =
        &["States", "StartAt", "Next", "Default", "Branches", "Iterator", "Parameters", "ResultSelector"];
    match value {
        Value::Object(object) => object.iter().find_map(|(key, below)| {
            if KEYS.contains(&key.as_str()) && !allowed.contains(&key.as_str()) {
                return alarm(&place.key(key), "a key of the language's within data");
            }
            payload_keys(below, &place.key(key), &[])
        }),
        Value::Array(items) => items.iter().find_map(|item| payload_keys(item, place, &[])),
        _ => None,
    }
}

/// A field whose value is data: what its schema for templates does not foresee.
fn template(key: &str, value: &Value, place: &Place<'_>, jsonata: bool) -> Found {
    if key == "Result" || key == "Credentials" && jsonata {
        return None;
    }
    if !jsonata {
        return paths(value, place, false);
    }
    match (key, value) {
        ("Items", Value::Array(_))
        | ("ItemSelector" | "BatchInput", Value::Bool(_) | Value::Number(_) | Value::Null) => None,
        (_, Value::Object(_)) if key != "Items" => expressions(value, place, true),
        (_, Value::String(_)) => strict(value, place).or_else(|| not_expression(value, place)),
        _ => alarm(place, "data that is neither an object nor an expression"),
    }
}

fn not_expression(value: &Value, place: &Place<'_>) -> Found {
    let expression = value.as_str().is_some_and(|text| text.starts_with("{%"));
    if expression { None } else { alarm(place, "data that is neither an object nor an expression") }
}

/// JSONPath: lists within templates, and paths.
fn paths(value: &Value, place: &Place<'_>, in_list: bool) -> Found {
    match value {
        Value::Object(object) => object.iter().find_map(|(key, below)| match below {
            Value::String(text) if key.ends_with(".$") => path(text, &place.key(key)),
            Value::String(_) => None,
            _ => paths(below, &place.key(key), false),
        }),
        Value::Array(items) => items.iter().find_map(|item| paths(item, place, true)),
        Value::Null if in_list => alarm(place, "`null` in a list"),
        Value::String(text) if in_list => plain(text, place),
        _ => None,
    }
}

/// Its grammar of paths has neither Jayway's filters on anything but constants nor a bracket after a dot.
fn path(text: &str, place: &Place<'_>) -> Found {
    // It runs before `Fn::Sub`.
    if text.starts_with("${") || text.starts_with("#{") {
        return alarm(place, "a path that deployment puts there");
    }
    if ["[?", ".[", "..", "['", "[\""].iter().any(|odd| text.contains(odd)) || text.is_empty() {
        alarm(place, "a path beyond its grammar")
    } else {
        None
    }
}

/// JSONata: templates.
fn expressions(value: &Value, place: &Place<'_>, lists: bool) -> Found {
    match value {
        Value::Object(object) => object.iter().find_map(|(key, below)| expressions(below, &place.key(key), true)),
        Value::Array(items) if lists => items.iter().find_map(|item| expressions(item, place, false)),
        Value::Array(items) => match items.iter().all(Value::is_object) {
            true => items.iter().find_map(|item| expressions(item, place, true)),
            false => alarm(place, "a list within a list"),
        },
        Value::String(text) if text.trim_start().starts_with("{%") => strict(value, place),
        Value::String(text) => plain(text, place),
        _ => None,
    }
}

/// Its pattern for text stops at line breaks and wants a character.
fn plain(text: &str, place: &Place<'_>) -> Found {
    let odd = text.is_empty()
        || text.contains(['\n', '\r', '\u{2028}', '\u{2029}'])
        || text.starts_with("{% ")
        || text.ends_with(" %}");
    if odd { alarm(place, "a text that is empty or has line breaks") } else { None }
}

/// A text where only an expression may stand; its pattern wants one line, and spaces within the delimiters.
fn strict(value: &Value, place: &Place<'_>) -> Found {
    let text = value.as_str().filter(|text| text.trim_start().starts_with("{%"))?;
    let inner = text.strip_prefix("{% ").and_then(|text| text.strip_suffix(" %}"));
    let sound = inner.is_some_and(|inner| !inner.is_empty() && !inner.contains(['\n', '\r', '\u{2028}', '\u{2029}']));
    if !sound {
        return alarm(place, "an expression on several lines, or without spaces within its delimiters");
    }
    // It runs before `Fn::Sub`, and `${…}` is no JSONata.
    if text.contains("${") || text.contains("#{") { alarm(place, "an expression with `${` in it") } else { None }
}

#[cfg(test)]
mod tests;
