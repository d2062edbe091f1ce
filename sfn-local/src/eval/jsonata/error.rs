//! What is wrong with an evaluation, as AWS words it.

use super::engine::Fault;
use crate::failure::Failure;
use crate::json::Value;
use std::fmt::Display;

/// An evaluation failed: `States.QueryEvaluationError`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EvaluationError {
    /// What happened, without the state in which it did.
    pub(crate) cause: String,
    /// Which field was evaluated: `Output/result`, `Items`, `Arguments/list[2]`.
    pub(crate) location: String,
}

impl EvaluationError {
    pub(super) fn new(text: &str, location: &dyn Display, what: &str) -> Self {
        let cause = format!("The JSONata expression '{text}' specified for the field '{location}' {what}");
        Self { cause, location: location.to_string() }
    }

    /// The expression gave nothing.
    pub(super) fn undefined(text: &str, location: &dyn Display) -> Self {
        Self::new(text, location, "returned nothing (undefined).")
    }

    /// The evaluation went wrong.
    pub(super) fn fault(text: &str, location: &dyn Display, fault: &Fault) -> Self {
        match fault {
            Fault::Unsupported => Self::new(text, location, "returned an unsupported result type."),
            Fault::Thrown(message) => {
                Self::new(text, location, &format!("threw an error during evaluation. {message}"))
            }
        }
    }

    /// The value is of another type than the field takes.
    pub(super) fn unexpected(text: &str, location: &dyn Display, expected: &str, value: &Value) -> Self {
        let kind = kind(value);
        let value = value.to_text();
        let what =
            format!("returned an unexpected result type. Expected '{expected}', but was '{kind}' for value: {value}");
        Self::new(text, location, &what)
    }

    /// The error of ASL.
    pub(crate) fn into_failure(self) -> Failure {
        Failure::query_evaluation(self.cause)
    }
}

/// The type of a value, by JSON's name.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
