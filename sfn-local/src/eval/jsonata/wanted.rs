//! The types of value that fields take.

use crate::json::Value;

/// The type of value that a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// A list: `Items`.
    Array,
    /// A truth value: `Condition`.
    Boolean,
    /// A number.
    Number,
    /// A whole number: `TimeoutSeconds`.
    Integer,
    /// A text.
    String,
}

impl Wanted {
    /// As AWS names it in an error.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Array => "array",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::String => "string",
        }
    }

    /// Whether a value is of the type.
    pub(super) fn takes(self, value: &Value) -> bool {
        match self {
            Self::Array => matches!(value, Value::Array(_)),
            Self::Boolean => matches!(value, Value::Bool(_)),
            Self::Number => matches!(value, Value::Number(_)),
            Self::Integer => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            Self::String => matches!(value, Value::String(_)),
        }
    }
}
