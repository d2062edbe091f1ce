//! The comparisons of filters. Source: Jayway 2.4, `EvaluatorFactory` and `ValueNode`.

use super::condition::Side;
use crate::eval::java;
use crate::json::{Number, Value};
use regex::Regex;
use sfn_core::query::filter::Operator;
use std::cmp::Ordering;

/// Whether two sides are to each other what the operator says.
pub(super) fn holds(operator: Operator, left: &Side<'_>, right: &Side<'_>) -> bool {
    match operator {
        Operator::NotEqual => !holds(Operator::Equal, left, right),
        Operator::StrictNotEqual => !holds(Operator::StrictEqual, left, right),
        Operator::NotIn => !holds(Operator::In, left, right),
        Operator::Matches => match (left, right) {
            (Side::Regex(regex), Side::Value(value)) | (Side::Value(value), Side::Regex(regex)) => {
                matches(regex, value)
            }
            (Side::Regex(regex), Side::Undefined) | (Side::Undefined, Side::Regex(regex)) => regex.is_match(""),
            _ => false,
        },
        Operator::Exists => {
            let Side::Value(wanted) = right else { return false };
            wanted.as_bool() == Some(!matches!(left, Side::Undefined))
        }
        _ => match (left, right) {
            (Side::Value(left), Side::Value(right)) => compare(operator, left, right),
            _ => false,
        },
    }
}

fn compare(operator: Operator, left: &Value, right: &Value) -> bool {
    let contains = |list: &[Value], item: &Value| list.iter().any(|member| equal(item, member));
    match operator {
        Operator::Equal => equal(left, right),
        Operator::StrictEqual => std::mem::discriminant(left) == std::mem::discriminant(right) && equal(left, right),
        Operator::Less => order(left, right).is_some_and(Ordering::is_lt),
        Operator::LessOrEqual => order(left, right).is_some_and(Ordering::is_le),
        Operator::Greater => order(left, right).is_some_and(Ordering::is_gt),
        Operator::GreaterOrEqual => order(left, right).is_some_and(Ordering::is_ge),
        Operator::In => right.as_array().is_some_and(|list| contains(list, left)),
        Operator::Contains => match (left, right) {
            (Value::String(text), Value::String(part)) => text.contains(part.as_str()),
            (Value::Array(list), item) => contains(list, item),
            _ => false,
        },
        Operator::All => match (left.as_array(), right.as_array()) {
            (Some(list), Some(wanted)) => wanted.iter().all(|item| contains(list, item)),
            _ => false,
        },
        Operator::SubsetOf => match (left.as_array(), right.as_array()) {
            (Some(list), Some(all)) => list.iter().all(|item| contains(all, item)),
            _ => false,
        },
        Operator::Size => size(left).is_some_and(|size| right.as_f64().map(f64::trunc) == Some(size)),
        Operator::Empty => is_empty(left).is_some_and(|is_empty| right.as_bool() == Some(is_empty)),
        // Those that the caller has answered.
        _ => false,
    }
}

/// A text that is a number equals it, and a number equals the text that it is written as.
fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left == right,
        (Value::Number(number), Value::String(text)) => decimal(text).is_some_and(|other| *number == other),
        (Value::String(text), Value::Number(number)) => *text == number.to_string(),
        _ => java::equals(left, right),
    }
}

fn decimal(text: &str) -> Option<Number> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E'));
    let float = || text.parse().ok().and_then(Number::float);
    if is_number { text.parse().map(|whole: i64| whole.into()).ok().or_else(float) } else { None }
}

fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => match (left.as_i64(), right.as_i64()) {
            (Some(left), Some(right)) => Some(left.cmp(&right)),
            _ => left.as_f64().partial_cmp(&right.as_f64()),
        },
        // Java's order is that of UTF-16.
        (Value::String(left), Value::String(right)) => Some(left.encode_utf16().cmp(right.encode_utf16())),
        _ => None,
    }
}

fn size(value: &Value) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "no length has 54 bits")]
    match value {
        Value::String(text) => Some(text.encode_utf16().count() as f64),
        Value::Array(items) => Some(items.len() as f64),
        Value::Object(_) => Some(-1.0),
        _ => None,
    }
}

fn is_empty(value: &Value) -> Option<bool> {
    match value {
        Value::String(text) => Some(text.is_empty()),
        Value::Array(items) => Some(items.is_empty()),
        Value::Object(entries) => Some(entries.is_empty()),
        _ => None,
    }
}

fn matches(regex: &Regex, value: &Value) -> bool {
    match value {
        Value::String(text) => regex.is_match(text),
        Value::Number(number) => regex.is_match(&number.to_string()),
        Value::Bool(value) => regex.is_match(if *value { "true" } else { "false" }),
        _ => regex.is_match(""),
    }
}
