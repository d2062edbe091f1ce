//! JSON as the value tree of the file.

use serde_json::Value as Json;
use serde_yaml::{Mapping, Number, Value as Yaml};

/// The same value for the YAML writer; keys keep their order.
pub(super) fn to_yaml(value: Json) -> Yaml {
    match value {
        Json::Null => Yaml::Null,
        Json::Bool(flag) => Yaml::Bool(flag),
        Json::Number(number) => Yaml::Number(to_number(&number)),
        Json::String(text) => Yaml::String(text),
        Json::Array(items) => Yaml::Sequence(items.into_iter().map(to_yaml).collect()),
        Json::Object(object) => {
            let mut mapping = Mapping::with_capacity(object.len());
            for (key, value) in object {
                mapping.insert(Yaml::String(key), to_yaml(value));
            }
            Yaml::Mapping(mapping)
        }
    }
}

fn to_number(number: &serde_json::Number) -> Number {
    match (number.as_u64(), number.as_i64()) {
        (Some(whole), _) => Number::from(whole),
        (None, Some(whole)) => Number::from(whole),
        // serde_json has no number beside these three without `arbitrary_precision`.
        (None, None) => Number::from(number.as_f64().unwrap_or_default()),
    }
}

/// What stands at a path of keys.
pub(super) fn at<'v>(value: &'v Yaml, path: &[&str]) -> Option<&'v Yaml> {
    path.iter().try_fold(value, |value, key| value.as_mapping()?.get(*key))
}
