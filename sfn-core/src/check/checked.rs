//! What the checker has passed is a type of its own.

use super::{Code, Location, Options, Problem, Severity, definition, words};
use crate::asl::StateMachine;
use crate::asl::canonical::{Canonical, Misfit};
use crate::asl::hole::{self, Reference};
use crate::json::Value;
use serde::Deserialize;
use std::ops::Deref;

/// A value that the checker has passed; only `new` makes one. Emission and the engine take nothing else.
///
/// A `Checked<Value>` is a definition in JSON, its fields in the canonical order: that in which the model writes them.
/// A `Checked<StateMachine>` is the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked<T>(T);

impl Checked<Value> {
    /// Checks a definition and puts its fields into the canonical order; gives the warnings beside it.
    ///
    /// # Errors
    /// When the definition has errors: they and the warnings, in the order of the definition.
    pub fn new(mut json: Value, options: &Options) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        let problems = definition(&json, options);
        if problems.iter().any(|problem| problem.severity == Severity::Error) {
            return Err(problems);
        }
        match StateMachine::order(&mut json) {
            Ok(()) => Ok((Self(json), problems)),
            Err(misfit) => Err(vec![unreadable(misfit)]),
        }
    }

    /// The model of the definition.
    ///
    /// # Errors
    /// None that is known: what has passed can be read.
    pub fn model(&self) -> Result<Checked<StateMachine>, serde_json::Error> {
        StateMachine::deserialize(&self.0).map(Checked)
    }
}

impl Checked<StateMachine> {
    /// Checks a definition and reads it; gives the warnings beside it.
    ///
    /// # Errors
    /// When the definition has errors: they and the warnings, in the order of the definition.
    pub fn new(json: Value, options: &Options) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        let (json, problems) = Checked::<Value>::new(json, options)?;
        match json.model() {
            Ok(machine) => Ok((machine, problems)),
            Err(error) => Err(vec![Problem::error(Code::WrongKind, Location::root(), error.to_string())]),
        }
    }
}

/// The problem of a reference that stands for what it cannot be, such as the name of a state: the checker passes it for
/// any value.
fn unreadable(Misfit { expected, found, way }: Misfit) -> Problem {
    let location: Location = way.into_iter().rev().collect();
    let field = location.last_key().unwrap_or("the definition");
    let there = match hole::reference(&found) {
        Some(Reference::Lambda(id)) => format!("a reference to the Lambda function `{id}`"),
        Some(Reference::Machine(id)) => format!("a reference to the state machine `{id}`"),
        None => words::found(&found),
    };
    let message = format!("`{field}` takes {expected}, not {there}");
    Problem::error(Code::WrongKind, location, message)
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
