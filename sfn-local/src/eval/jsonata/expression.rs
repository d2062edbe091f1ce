//! An expression, compiled.

use super::engine::Program;
use super::plain::Plain;
use super::uses::Uses;
use super::{EvaluationError, Wanted, core};
use crate::eval::Scope;
use crate::json::Value;
use sfn_core::query::{SyntaxError, jsonata};
use std::fmt::Display;

/// A compiled expression.
#[derive(Debug)]
pub(crate) struct Expression {
    /// Between `{%` and `%}`, without the blanks around it: what AWS quotes.
    text: String,
    /// The evaluation of what is simple enough.
    plain: Option<Plain>,
    program: Box<dyn Program>,
}

impl Expression {
    /// Compiles what stands between `{%` and `%}`.
    ///
    /// # Errors
    /// When it is no JSONata.
    pub(crate) fn compile(text: &str) -> Result<Self, SyntaxError> {
        let text = text.trim();
        let tree = jsonata::Expression::parse(text)?;
        let program = core::compile(text, Uses::of(&tree));
        Ok(Self { text: text.to_owned(), plain: Plain::compile(&tree), program })
    }

    /// What the expression gives. `location` is the field that it stands in, such as `Output/result`.
    ///
    /// # Errors
    /// When it gives nothing, fails, or gives what is no JSON.
    pub(crate) fn evaluate(&self, location: &dyn Display, scope: &Scope<'_>) -> Result<Value, EvaluationError> {
        let plain = self.plain.as_ref().and_then(|plain| plain.evaluate(scope).ok());
        let value = match plain {
            Some(value) => Ok(value),
            None => self.program.evaluate(scope),
        };
        match value {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Err(EvaluationError::undefined(&self.text, location)),
            Err(fault) => Err(EvaluationError::fault(&self.text, location, &fault)),
        }
    }

    /// What the expression gives, where the field takes a value of one type.
    ///
    /// # Errors
    /// As [`evaluate`](Self::evaluate), and when the value is of another type.
    pub(crate) fn evaluate_as(
        &self,
        wanted: Wanted,
        location: &dyn Display,
        scope: &Scope<'_>,
    ) -> Result<Value, EvaluationError> {
        let value = self.evaluate(location, scope)?;
        match wanted.takes(&value) {
            true => Ok(value),
            false => Err(EvaluationError::unexpected(&self.text, location, wanted.name(), &value)),
        }
    }
}
