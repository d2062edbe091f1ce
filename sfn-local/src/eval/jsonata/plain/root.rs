//! Where a plain path begins, and where it leads.

use super::{Answer, NotPlain};
use crate::eval::Scope;
use crate::json::{SmolStr, Value};

/// Where a path begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Root {
    Input,
    Result,
    ErrorOutput,
    Context,
    Variable(SmolStr),
}

impl Root {
    /// The field of `$states` of that name.
    pub(in super::super) fn of_states(name: &str) -> Option<Self> {
        Some(match name {
            "input" => Self::Input,
            "result" => Self::Result,
            "errorOutput" => Self::ErrorOutput,
            "context" => Self::Context,
            _ => return None,
        })
    }

    /// The value there.
    pub(in super::super) fn value<'a>(&self, scope: &'a Scope<'_>) -> Option<&'a Value> {
        match self {
            Self::Input => Some(scope.input),
            Self::Result => scope.result,
            Self::ErrorOutput => scope.error_output,
            Self::Context => Some(scope.context()),
            Self::Variable(name) => scope.variables.get(name),
        }
    }

    /// What the fields lead to. A list on the way would be spread: that is not plain.
    pub(super) fn follow(&self, fields: &[SmolStr], scope: &Scope<'_>) -> Answer {
        let Some(mut value) = self.value(scope) else { return Ok(None) };
        for field in fields {
            value = match value {
                Value::Object(object) => match object.get(field) {
                    Some(value) => value,
                    None => return Ok(None),
                },
                Value::Array(_) => return Err(NotPlain),
                _ => return Ok(None),
            };
        }
        Ok(Some(value.clone()))
    }
}
