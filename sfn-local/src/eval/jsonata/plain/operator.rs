//! Operators between plain values.

use super::{Answer, NotPlain, Plain};
use crate::eval::Scope;
use crate::json::{Number, Value};
use sfn_core::query::jsonata::tree;
use std::cmp::Ordering;
use std::fmt::Write;

/// An operator between two values.
#[derive(Clone, Copy, Debug)]
pub(in super::super) enum Operator {
    Arithmetic(fn(f64, f64) -> f64),
    Equal(bool),
    Order(fn(Ordering) -> bool),
    And,
    Or,
    Concatenate,
}

impl Operator {
    pub(super) fn of(operator: tree::Operator) -> Option<Self> {
        Some(match operator {
            tree::Operator::Add => Self::Arithmetic(|left, right| left + right),
            tree::Operator::Subtract => Self::Arithmetic(|left, right| left - right),
            tree::Operator::Multiply => Self::Arithmetic(|left, right| left * right),
            tree::Operator::Divide => Self::Arithmetic(|left, right| left / right),
            tree::Operator::Modulo => Self::Arithmetic(|left, right| left % right),
            tree::Operator::Equal => Self::Equal(true),
            tree::Operator::NotEqual => Self::Equal(false),
            tree::Operator::Less => Self::Order(Ordering::is_lt),
            tree::Operator::LessOrEqual => Self::Order(Ordering::is_le),
            tree::Operator::Greater => Self::Order(Ordering::is_gt),
            tree::Operator::GreaterOrEqual => Self::Order(Ordering::is_ge),
            tree::Operator::And => Self::And,
            tree::Operator::Or => Self::Or,
            tree::Operator::Concatenate => Self::Concatenate,
            tree::Operator::In => return None,
        })
    }

    pub(super) fn evaluate(self, left: &Plain, right: &Plain, scope: &Scope<'_>) -> Answer {
        match self {
            Self::And => return Ok(Some(Value::Bool(left.holds(scope)? && right.holds(scope)?))),
            Self::Or => return Ok(Some(Value::Bool(left.holds(scope)? || right.holds(scope)?))),
            _ => {}
        }
        let (left, right) = (left.evaluate(scope)?, right.evaluate(scope)?);
        match self {
            Self::Arithmetic(calculate) => arithmetic(calculate, left.as_ref(), right.as_ref()),
            Self::Equal(wanted) => equal(left.as_ref(), right.as_ref(), wanted),
            Self::Order(holds) => order(holds, left.as_ref(), right.as_ref()),
            Self::Concatenate => concatenate(left.as_ref(), right.as_ref()),
            Self::And | Self::Or => Err(NotPlain),
        }
    }
}

/// `-value`.
pub(super) fn negative(value: Option<&Value>) -> Answer {
    match value {
        None => Ok(None),
        Some(value) => calculated(-number(value)?),
    }
}

/// What a value counts for in a condition, as `$boolean` has it.
pub(super) fn truth(value: Option<&Value>) -> Result<bool, NotPlain> {
    match value {
        None | Some(Value::Null) => Ok(false),
        Some(Value::Bool(value)) => Ok(*value),
        Some(Value::Number(number)) => Ok(number.as_f64() != 0.0),
        Some(Value::String(text)) => Ok(!text.is_empty()),
        Some(Value::Object(object)) => Ok(!object.is_empty()),
        Some(Value::Array(_)) => Err(NotPlain),
    }
}

/// A number that a float holds exactly: the engine has only floats.
fn number(value: &Value) -> Result<f64, NotPlain> {
    const EXACT: u64 = 1 << 53;
    match value {
        Value::Number(number) => match number.as_i64() {
            Some(whole) if whole.unsigned_abs() > EXACT => Err(NotPlain),
            None if number.is_whole() => Err(NotPlain),
            _ => Ok(number.as_f64()),
        },
        _ => Err(NotPlain),
    }
}

fn calculated(value: f64) -> Answer {
    match Number::calculated(value) {
        Some(number) => Ok(Some(Value::Number(number))),
        None => Err(NotPlain),
    }
}

fn arithmetic(calculate: fn(f64, f64) -> f64, left: Option<&Value>, right: Option<&Value>) -> Answer {
    let (left, right) = (left.map(number).transpose()?, right.map(number).transpose()?);
    match (left, right) {
        (Some(left), Some(right)) => calculated(calculate(left, right)),
        _ => Ok(None),
    }
}

fn equal(left: Option<&Value>, right: Option<&Value>, wanted: bool) -> Answer {
    let (Some(left), Some(right)) = (left, right) else { return Ok(Some(Value::Bool(false))) };
    let is_equal = match (left, right) {
        (Value::Number(_), Value::Number(_)) => number(left)? == number(right)?,
        (Value::Array(_), Value::Array(_)) | (Value::Object(_), Value::Object(_)) => return Err(NotPlain),
        _ => left == right,
    };
    Ok(Some(Value::Bool(is_equal == wanted)))
}

/// Texts are ordered by their UTF-16, which is that of the bytes where all is ASCII.
fn order(holds: fn(Ordering) -> bool, left: Option<&Value>, right: Option<&Value>) -> Answer {
    let is_text = |value: &Value| value.as_str().is_some_and(str::is_ascii);
    let ordering = match (left, right) {
        (Some(left), Some(right)) if is_text(left) && is_text(right) => left.as_str().cmp(&right.as_str()),
        (Some(left), Some(right)) => number(left)?.partial_cmp(&number(right)?).ok_or(NotPlain)?,
        _ => return Err(NotPlain),
    };
    Ok(Some(Value::Bool(holds(ordering))))
}

fn concatenate(left: Option<&Value>, right: Option<&Value>) -> Answer {
    let mut text = String::new();
    for value in [left, right].into_iter().flatten() {
        match value {
            Value::String(part) => text.push_str(part),
            Value::Bool(_) | Value::Null => text.push_str(&value.to_text()),
            Value::Number(_) => {
                let number = number(value)?;
                match number.fract() == 0.0 {
                    true => write!(text, "{number}").map_err(|_| NotPlain)?,
                    false => return Err(NotPlain),
                }
            }
            Value::Array(_) | Value::Object(_) => return Err(NotPlain),
        }
    }
    Ok(Some(text.into()))
}
