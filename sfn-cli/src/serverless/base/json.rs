//! The base file as JSON, which is what the framework makes of it too.
//!
//! CloudFormation's short forms (`!Ref X`, `!GetAtt X.Arn`, `!Sub …`) are written out: the YAML that we write has no tags,
//! and the long form says the same to every reader. Keys become texts.

use super::super::problem::Report;
use serde_yaml::Value as Yaml;
use sfn_core::json::{Map, Number, Value};

/// The value as JSON. What has no form there is told, with its place, and left out.
pub(super) fn json(value: &Yaml, place: &str, report: &mut Report) -> Value {
    match value {
        Yaml::Null => Value::Null,
        Yaml::Bool(flag) => Value::Bool(*flag),
        Yaml::Number(number) => self::number(number).map(Value::Number).unwrap_or_else(|| {
            report.other(place, format!("`{number}` is not a finite number"));
            Value::Null
        }),
        Yaml::String(text) => Value::from(text.as_str()),
        Yaml::Sequence(items) => {
            let items = items.iter().enumerate();
            items.map(|(index, item)| json(item, &format!("{place}[{index}]"), report)).collect()
        }
        Yaml::Mapping(map) => Value::Object(object(map, place, report)),
        Yaml::Tagged(tagged) => {
            let tag = tagged.tag.to_string();
            let name = tag.trim_start_matches('!');
            if !name.chars().all(|character| character.is_ascii_alphanumeric()) {
                report.other(tag, "the base file has a tag that is none of CloudFormation's");
                return Value::Null;
            }
            written_out(name, json(&tagged.value, place, report))
        }
    }
}

fn number(number: &serde_yaml::Number) -> Option<Number> {
    let whole = number.as_u64().map(Number::from).or_else(|| number.as_i64().map(Number::from));
    whole.or_else(|| Number::from_f64(number.as_f64()?))
}

fn object(map: &serde_yaml::Mapping, place: &str, report: &mut Report) -> Map {
    let mut object = Map::with_capacity(map.len());
    for (key, value) in map {
        let Some(key) = text(key) else {
            report.other(place, "a key is no text, number, `true` or `false`: only these can be keys");
            continue;
        };
        let below = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
        let value = json(value, &below, report);
        if object.insert(key, value).is_some() {
            report.other(below, "two keys of the base file are this one");
        }
    }
    object
}

fn text(key: &Yaml) -> Option<String> {
    match key {
        Yaml::String(text) => Some(text.clone()),
        Yaml::Number(number) => Some(self::number(number)?.to_string()),
        Yaml::Bool(flag) => Some(flag.to_string()),
        Yaml::Null | Yaml::Sequence(_) | Yaml::Mapping(_) | Yaml::Tagged(_) => None,
    }
}

fn written_out(name: &str, argument: Value) -> Value {
    let key = match name {
        "Ref" | "Condition" => name.to_owned(),
        _ => format!("Fn::{name}"),
    };
    let argument = match &argument {
        Value::String(text) if name == "GetAtt" => match text.split_once('.') {
            Some((resource, attribute)) => Value::from(vec![resource, attribute]),
            None => argument,
        },
        _ => argument,
    };
    Value::Object(Map::from_iter([(key, argument)]))
}
