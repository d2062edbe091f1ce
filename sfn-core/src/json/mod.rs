//! JSON in memory: the tree that definitions are kept in.
//!
//! It is used as [`serde_json::Value`] is, and made for definitions, which are many small objects of short texts: a text of up
//! to 23 bytes lies in the tree itself, an object is a list of its entries in the order in which they were written, and only
//! one of many entries has an index by hash.
//!
//! ```
//! use sfn_core::json::{Value, json};
//!
//! let state = json!({ "Type": "Wait", "Seconds": 5, "Next": "Done" });
//! assert_eq!(state.get("Next").and_then(Value::as_str), Some("Done"));
//!
//! // Both ways from and to serde_json's own tree.
//! let theirs = serde_json::Value::from(state.clone());
//! assert_eq!(Value::from(theirs), state);
//!
//! let read: Value = serde_json::from_str(r#"{ "Type": "Succeed" }"#)?;
//! assert_eq!(serde_json::to_string(&read)?, r#"{"Type":"Succeed"}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod compare;
mod convert;
mod deserializer;
mod escape;
mod index;
mod map;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use crate::__json as json;
pub use escape::plain_length;
pub(crate) use escape::{escaped, is_escaped};
pub use index::Index;
pub use map::{Entry, IntoIter, Iter, IterMut, Map, OccupiedEntry, VacantEntry};
pub(crate) use read::read;
pub use read::{Builder, UnfinishedList, UnfinishedObject};
pub use serde_json::Number;
pub use smol_str::SmolStr;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Any JSON value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    String(SmolStr),
    /// A list.
    Array(Vec<Value>),
    /// An object.
    Object(Map),
}

/// A [`Value`] as [`serde_json::json!`] writes one.
#[doc(hidden)]
#[macro_export]
macro_rules! __json {
    ($($json:tt)+) => {
        $crate::json::Value::from($crate::private::serde_json::json!($($json)+))
    };
}

/// What a Rust value is in JSON.
///
/// # Errors
/// When it has no JSON form.
pub fn to_value<T: Serialize>(value: T) -> Result<Value, serde_json::Error> {
    serde_json::to_value(value).map(Value::from)
}

/// Reads a Rust value from JSON.
///
/// # Errors
/// When the JSON is not what the type reads.
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, serde_json::Error> {
    T::deserialize(&value)
}

impl Value {
    /// What an object has below a key, or a list at a place; `None`: there is none, or this is neither.
    #[must_use]
    pub fn get<I: Index>(&self, index: I) -> Option<&Self> {
        index.of(self)
    }

    /// [`Value::get`], to be changed.
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Self> {
        index.of_mut(self)
    }

    /// The text that this is.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The object that this is.
    #[must_use]
    pub const fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The object that this is, to be changed.
    pub const fn as_object_mut(&mut self) -> Option<&mut Map> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The list that this is.
    #[must_use]
    pub const fn as_array(&self) -> Option<&Vec<Self>> {
        match self {
            Self::Array(list) => Some(list),
            _ => None,
        }
    }

    /// The list that this is, to be changed.
    pub const fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::Array(list) => Some(list),
            _ => None,
        }
    }

    /// The number that this is.
    #[must_use]
    pub const fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The whole number that this is.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The whole number that this is, 0 or more.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// The number that this is, as a float.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number()?.as_f64()
    }

    /// The truth value that this is.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Whether it is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it is `true` or `false`.
    #[must_use]
    pub const fn is_boolean(&self) -> bool {
        matches!(self, Self::Bool(_))
    }

    /// Whether it is a number.
    #[must_use]
    pub const fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Whether it is a text.
    #[must_use]
    pub const fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }

    /// Whether it is a list.
    #[must_use]
    pub const fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }

    /// Whether it is an object.
    #[must_use]
    pub const fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// Takes the value out, and leaves `null`.
    #[must_use]
    pub fn take(&mut self) -> Self {
        std::mem::take(self)
    }
}
