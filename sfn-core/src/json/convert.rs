//! Values from Rust's own, and from and to serde_json's.

use super::{Map, Number, SmolStr, Value};
use std::borrow::Cow;

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
    (): () => Self::Null;
    bool: value => Self::Bool(value);
    Number: number => Self::Number(number);
    &str: text => Self::String(text.into());
    String: text => Self::String(text.into());
    &String: text => Self::String(text.into());
    Cow<'_, str>: text => Self::String(text.into());
    SmolStr: text => Self::String(text);
    Map: object => Self::Object(object);
    // An infinity, or no number at all, has no JSON form.
    f64: float => Number::from_f64(float).map_or(Self::Null, Self::Number);
}

macro_rules! from_integers {
    ($($Type:ty)*) => {
        $(
            impl From<$Type> for Value {
                fn from(number: $Type) -> Self {
                    Self::Number(number.into())
                }
            }
        )*
    };
}

from_integers!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

impl<T: Into<Self>> From<Vec<T>> for Value {
    fn from(list: Vec<T>) -> Self {
        list.into_iter().collect()
    }
}

impl<T: Into<Self> + Clone> From<&[T]> for Value {
    fn from(list: &[T]) -> Self {
        list.iter().cloned().collect()
    }
}

impl<T: Into<Self>, const N: usize> From<[T; N]> for Value {
    fn from(list: [T; N]) -> Self {
        list.into_iter().collect()
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<Self>> FromIterator<T> for Value {
    fn from_iter<I: IntoIterator<Item = T>>(list: I) -> Self {
        Self::Array(list.into_iter().map(Into::into).collect())
    }
}

// Both ways the depth is that of a value that was read or written by hand; serde_json's own `Drop` goes as deep.

impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Self::Number(number),
            serde_json::Value::String(text) => Self::String(text.into()),
            serde_json::Value::Array(list) => list.into_iter().collect(),
            serde_json::Value::Object(object) => Self::Object(object.into()),
        }
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Map {
    fn from(object: serde_json::Map<String, serde_json::Value>) -> Self {
        Self::of_distinct(object.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

impl From<Value> for serde_json::Value {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => Self::Number(number),
            Value::String(text) => Self::String(text.into()),
            Value::Array(list) => list.into_iter().map(Self::from).collect(),
            Value::Object(object) => Self::Object(object.into()),
        }
    }
}

impl From<Map> for serde_json::Map<String, serde_json::Value> {
    fn from(object: Map) -> Self {
        object.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
    }
}
