//! CloudFormation's short forms in a base file: `!Ref X`, `!GetAtt X.Arn`, `!Sub …`.
//!
//! The YAML that we write has no tags: the long form says the same to every reader.

use super::problem::Report;
use serde_yaml::{Mapping, Value};

/// The value with every short form written out.
pub(super) fn long_form(value: Value, report: &mut Report) -> Value {
    match value {
        Value::Mapping(map) => {
            let entries = map.into_iter().map(|(key, value)| (key, long_form(value, report)));
            Value::Mapping(entries.collect())
        }
        Value::Sequence(items) => Value::Sequence(items.into_iter().map(|item| long_form(item, report)).collect()),
        Value::Tagged(tagged) => {
            let tag = tagged.tag.to_string();
            let name = tag.trim_start_matches('!');
            if !name.chars().all(|character| character.is_ascii_alphanumeric()) {
                report.other(tag, "the base file has a tag that is none of CloudFormation's");
                return Value::Null;
            }
            written_out(name, long_form(tagged.value, report))
        }
        _ => value,
    }
}

fn written_out(name: &str, argument: Value) -> Value {
    let key = match name {
        "Ref" | "Condition" => name.to_owned(),
        _ => format!("Fn::{name}"),
    };
    let argument = match &argument {
        Value::String(text) if name == "GetAtt" => match text.split_once('.') {
            Some((resource, attribute)) => Value::Sequence(vec![Value::from(resource), Value::from(attribute)]),
            None => argument,
        },
        _ => argument,
    };
    Value::Mapping(Mapping::from_iter([(Value::from(key), argument)]))
}
