//! What a task hands to its integration, as far as the file knows it.

use super::super::intrinsic;
use sfn_core::json::{Map, Value};

/// A parameter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Param<'v> {
    /// It is not given.
    Absent,
    /// It is known only when the state runs: a path, an intrinsic function of ASL, a JSONata expression.
    Dynamic,
    /// A text. Variables of the framework may stand in it.
    Text(&'v str),
    /// One of CloudFormation's functions.
    Intrinsic(&'v Value),
    /// Something else.
    Other(&'v Value),
}

impl Param<'_> {
    /// Whether it is a text or one of CloudFormation's functions.
    pub(super) const fn is_constant(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Intrinsic(_))
    }
}

/// The parameter at `path` below `Parameters` or `Arguments`.
pub(super) fn param<'v>(fields: &'v Map, path: &[&str]) -> Param<'v> {
    match fields.get("Parameters").or_else(|| fields.get("Arguments")) {
        Some(arguments) => within(arguments, path),
        None => Param::Absent,
    }
}

/// The parameter at `path` below `value`.
pub(super) fn within<'v>(value: &'v Value, path: &[&str]) -> Param<'v> {
    let Some((key, rest)) = path.split_first() else { return leaf(value) };
    let Some(object) = value.as_object() else {
        return if is_expression(value) { Param::Dynamic } else { Param::Absent };
    };
    match object.get(key) {
        Some(value) => within(value, rest),
        None if object.contains_key(&format!("{key}.$")) => Param::Dynamic,
        None => Param::Absent,
    }
}

fn leaf(value: &Value) -> Param<'_> {
    match value {
        Value::String(_) if is_expression(value) => Param::Dynamic,
        Value::String(text) => Param::Text(text),
        _ if intrinsic::is_intrinsic(value) => Param::Intrinsic(value),
        _ => Param::Other(value),
    }
}

fn is_expression(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.trim_start().starts_with("{%"))
}
