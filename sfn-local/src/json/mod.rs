//! JSON as it flows through an execution.
//!
//! A list or an object is shared: to hand a value to the next state, or to put it into another, copies nothing. What is
//! changed is copied at the level of the change, and only where somebody else still holds it.

mod convert;
mod length;
mod list;
mod long;
mod number;
mod object;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use length::Extent;
pub use list::List;
pub use number::Number;
pub use object::Object;
pub(crate) use read::problem;
pub use smol_str::SmolStr;

use std::sync::Arc;

/// Any JSON value.
#[derive(Clone, Debug, Default, PartialEq)]
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
    Array(Arc<List>),
    /// An object, its entries in the order in which they were put there.
    Object(Arc<Object>),
}

impl Value {
    /// An object without entries.
    #[must_use]
    pub fn empty_object() -> Self {
        Self::Object(Arc::default())
    }

    /// What an object has below a key; `None`: nothing, or this is no object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
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
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The items of the list that this is.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
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

    /// The whole number that this is, where 64 bits hold it. `1.0` is none.
    #[must_use]
    pub const fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    /// The number that this is, as a float.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number().map(Number::as_f64)
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

    /// The items of the list that this is, to be changed: copied first, where others hold the list.
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::Array(list) => Some(Arc::make_mut(list).items_mut()),
            _ => None,
        }
    }

    /// The object that this is, to be changed: copied first, where others hold it.
    pub fn as_object_mut(&mut self) -> Option<&mut Object> {
        match self {
            Self::Object(object) => Some(Arc::make_mut(object)),
            _ => None,
        }
    }
}
