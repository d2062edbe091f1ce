//! What the checker has passed is a type of its own.

use super::{Code, Location, Options, Problem, Severity, definition};
use crate::asl::StateMachine;
use serde_json::Value;
use std::ops::Deref;

/// A value that the checker has passed; only [`Checked::new`] makes one. Emission and the engine take nothing else.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked<T>(T);

impl Checked<StateMachine> {
    /// Checks a definition and reads it; gives the warnings beside it.
    ///
    /// # Errors
    /// When the definition has errors: they and the warnings, in the order of the definition.
    pub fn new(json: Value, options: &Options) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        let problems = definition(&json, options);
        if problems.iter().any(|problem| problem.severity == Severity::Error) {
            return Err(problems);
        }
        match serde_json::from_value(json) {
            Ok(machine) => Ok((Self(machine), problems)),
            // A hole or a reference passes the checker for any value, but a state's name or a number it cannot be.
            Err(error) => Err(vec![Problem::error(Code::WrongKind, Location::root(), error.to_string())]),
        }
    }
}

impl<T> Checked<T> {
    /// The value, which no longer tells that it was checked.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Checked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
