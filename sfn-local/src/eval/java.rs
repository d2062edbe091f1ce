//! What shows through of the language that the service is written in: how it prints values, and which are equal to it.

use crate::json::{Number, Value};
use std::fmt::{self, Display, Formatter};

/// A value as Java's `toString` prints it: `{a=1, b=[x, null]}`.
pub(crate) struct Printed<'a>(pub(crate) &'a Value);

impl Display for Printed<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Null => f.write_str("null"),
            Value::Bool(value) => write!(f, "{value}"),
            Value::Number(number) => write!(f, "{number}"),
            Value::String(text) => f.write_str(text),
            Value::Array(items) => {
                f.write_str("[")?;
                for (place, item) in items.iter().enumerate() {
                    let comma = if place > 0 { ", " } else { "" };
                    write!(f, "{comma}{}", Printed(item))?;
                }
                f.write_str("]")
            }
            Value::Object(entries) => {
                f.write_str("{")?;
                for (place, (key, value)) in entries.iter().enumerate() {
                    let comma = if place > 0 { ", " } else { "" };
                    write!(f, "{comma}{key}={}", Printed(value))?;
                }
                f.write_str("}")
            }
        }
    }
}

/// The class of a value, as Jackson reads it.
pub(crate) fn class(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "java.lang.Boolean",
        Value::Number(number) => match number.as_i64().map(i32::try_from) {
            Some(Ok(_)) => "java.lang.Integer",
            Some(Err(_)) => "java.lang.Long",
            None if number.is_whole() => "java.math.BigInteger",
            None => "java.lang.Double",
        },
        Value::String(_) => "java.lang.String",
        Value::Array(_) => "java.util.ArrayList",
        Value::Object(_) => "java.util.LinkedHashMap",
    }
}

/// Whether two values are equal to Java: `1` and `1.0` are of two classes, and so are not.
pub(crate) fn equals(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.is_whole() == right.is_whole() && left == right,
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right.iter()).all(|(left, right)| equals(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            let same = |(key, value)| right.get(key).is_some_and(|other| equals(value, other));
            left.len() == right.len() && left.iter().map(|(key, value)| (key.as_str(), value)).all(same)
        }
        _ => left == right,
    }
}

/// The nearest whole number, halves up: `Math.round`.
pub(crate) fn round(number: &Number) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "saturates, as Java's does")]
    number.as_i64().unwrap_or_else(|| (number.as_f64() + 0.5).floor() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Value {
        Value::parse(text).expect("JSON")
    }

    #[test]
    fn values_are_printed_without_quotes() {
        let value = read(r#"{"a":1,"b":[null,"x y",{"c":1.0}],"d":{}}"#);
        assert_eq!(Printed(&value).to_string(), "{a=1, b=[null, x y, {c=1.0}], d={}}");
    }

    #[test]
    fn a_whole_number_is_no_float() {
        assert!(equals(&read(r#"{"a":[1],"b":2}"#), &read(r#"{"b":2,"a":[1]}"#)));
        assert!(!equals(&read("[1]"), &read("[1.0]")));
        assert!(!equals(&read(r#"{"a":1}"#), &read(r#"{"b":1}"#)));
    }

    #[test]
    fn halves_are_rounded_up() {
        for (text, rounded) in [("1.5", 2), ("-1.5", -1), ("-1.51", -2), ("1.49", 1), ("1e300", i64::MAX), ("7", 7)] {
            assert_eq!(round(read(text).as_number().expect("a number")), rounded, "{text}");
        }
    }
}
