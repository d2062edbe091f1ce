//! Values from Rust's own, and from and to the other trees of JSON.

use super::{Number, Object, SmolStr, Value};

macro_rules! from {
    ($($Type:ty: $from:pat => $value:expr;)*) => {
        $(
            impl From<$Type> for Value {
                fn from($from: $Type) -> Self {
                    $value
                }
            }
        )*
    };
}

from! {
    bool: value => Self::Bool(value);
    Number: number => Self::Number(number);
    i64: number => Self::Number(number.into());
    u64: number => Self::Number(number.into());
    usize: number => Self::Number((number as u64).into());
    &str: text => Self::String(text.into());
    String: text => Self::String(text.into());
    SmolStr: text => Self::String(text);
    serde_json::Value: value => match value {
        serde_json::Value::Null => Self::Null,
        serde_json::Value::Bool(value) => Self::Bool(value),
        serde_json::Value::Number(number) => (&number).into(),
        serde_json::Value::String(text) => text.into(),
        serde_json::Value::Array(items) => items.into_iter().map(Self::from).collect(),
        serde_json::Value::Object(entries) => entries.into_iter().collect::<Object>().into(),
    };
    &sfn_core::json::Value: value => match value {
        sfn_core::json::Value::Null => Self::Null,
        sfn_core::json::Value::Bool(value) => Self::Bool(*value),
        sfn_core::json::Value::Number(number) => number.into(),
        sfn_core::json::Value::String(text) => text.clone().into(),
        sfn_core::json::Value::Array(items) => items.iter().map(Self::from).collect(),
        sfn_core::json::Value::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), Self::from(value))).collect()
        }
    };
    &serde_json::Number: number => {
        let whole = number.as_i64().map(Number::from).or_else(|| number.as_u64().map(Number::from));
        whole.or_else(|| number.as_f64().and_then(Number::float)).map_or(Self::Null, Self::Number)
    };
}

impl From<&Value> for serde_json::Value {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => match number.as_i64() {
                Some(number) => number.into(),
                None => number.to_string().parse::<u64>().map_or_else(|_| number.as_f64().into(), Self::from),
            },
            Value::String(text) => Self::String(text.to_string()),
            Value::Array(items) => items.iter().map(Self::from).collect(),
            Value::Object(entries) => entries.iter().map(|(key, value)| (key.to_string(), Self::from(value))).collect(),
        }
    }
}
