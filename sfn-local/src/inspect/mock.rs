//! What stands for the work of a state.

use super::{InspectionError, schema};
use crate::Failure;
use crate::json::Value;
use crate::payload::Payload;
use crate::program::{Kind, State};
use crate::task::{BoxFuture, Call, Outcome, Reply, Tasks};

/// What a state's call, iterations or branches come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Mock {
    outcome: Result<Payload, Failure>,
    validation: Validation,
}

/// How a mocked result is compared with what the API of the service gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Validation {
    /// It has what the API always gives, and what it has is as the API gives it.
    #[default]
    Strict,
    /// What it has is as the API gives it.
    Present,
    /// Not at all.
    None,
}

impl Mock {
    /// A result.
    #[must_use]
    pub fn result(result: impl Into<Payload>) -> Self {
        Self { outcome: Ok(result.into()), validation: Validation::default() }
    }

    /// An error.
    #[must_use]
    pub fn error(failure: Failure) -> Self {
        Self { outcome: Err(failure), validation: Validation::default() }
    }

    /// Compared with the API like this; else [`Validation::Strict`].
    #[must_use]
    pub const fn validated(mut self, validation: Validation) -> Self {
        self.validation = validation;
        self
    }

    pub(super) fn outcome(&self) -> Result<Payload, Failure> {
        self.outcome.clone()
    }

    /// Refuses what cannot come of a state's work.
    pub(super) fn check(&self, state: &State) -> Result<(), InspectionError> {
        let result = match (&state.kind, &self.outcome) {
            (Kind::Task(_) | Kind::Map(_) | Kind::Parallel(_), Err(_)) => return Ok(()),
            (_, Ok(result)) => result.value(),
            _ => &Value::Null,
        };
        let message = match &state.kind {
            Kind::Task(task) => schema::problem(&task.resource, result, self.validation),
            Kind::Map(map) if map.writer.is_some() => {
                result.as_object().is_none().then(|| "Mocked result must be a JSON object.".to_owned())
            }
            Kind::Map(_) | Kind::Parallel(_) => {
                result.as_array().is_none().then(|| "Mocked result must be an array.".to_owned())
            }
            _ => {
                let name = state.state_type().as_str();
                Some(format!("State type '{name}' is not supported when a mock is specified"))
            }
        };
        message.map_or(Ok(()), |message| Err(InspectionError::validation(message)))
    }

    /// How many items the result has; `None`: it is no list.
    pub(super) fn items(&self) -> Option<usize> {
        Some(self.outcome.as_ref().ok()?.value().as_array()?.len())
    }
}

impl Tasks for Mock {
    fn call(&self, _: Call) -> BoxFuture<'_, Reply> {
        let outcome = match &self.outcome {
            Ok(result) => Outcome::Succeeded(result.clone()),
            Err(failure) => Outcome::Failed(failure.clone()),
        };
        Box::pin(async { Reply::new(outcome) })
    }
}
