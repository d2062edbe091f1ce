//! The way of data through a state.
//!
//! JSONPath: raw input, `InputPath`, `Parameters`, the work, `ResultSelector`, `ResultPath` into the raw input, `OutputPath`.
//! JSONata: `Arguments`, the work, `Output`. `Assign` sees what the output sees, and the variables as they were.

use super::block::{Exit, nothing};
use super::failed::Failed;
use super::inspector::Inspector;
use super::run::{MOST_BYTES, MOST_DEPTH, Run, too_deep, too_large};
use super::thread::{Thread, Visit};
use crate::Failure;
use crate::eval::path::{Path, PathError};
use crate::eval::{EvaluationError, Scope, Variables};
use crate::history::Named;
use crate::json::{SmolStr, Value};
use crate::payload::Payload;
use crate::program::{Kind, Query, State, Target, Template};
use std::sync::Arc;

/// The most bytes that the variables of an execution may have, together. Source: AWS's guidance in kirodotdev/powers,
/// aws-step-functions, 2026.
const MOST_BYTES_OF_VARIABLES: usize = 10 * 1024 * 1024;

/// A state at work: what its fields are evaluated with.
pub(super) struct Stage<'a> {
    pub(super) run: &'a Run,
    pub(super) state: &'a State,
    pub(super) visit: &'a Visit,
    pub(super) input: &'a Payload,
    pub(super) variables: Variables,
    pub(super) item: Option<Arc<Value>>,
    /// The token of a callback.
    pub(super) token: Option<SmolStr>,
    /// Who is told what the stages give.
    pub(super) inspector: Option<Arc<Inspector>>,
}

impl<'a> Stage<'a> {
    pub(super) fn new(run: &'a Run, state: &'a State, thread: &Thread, visit: &'a Visit, input: &'a Payload) -> Self {
        let (variables, item) = (thread.variables.clone(), thread.item.clone());
        Self { run, state, visit, input, variables, item, token: None, inspector: thread.inspector.clone() }
    }

    /// Evaluates something with `$` as this.
    pub(super) fn with<T>(&self, input: &Value, evaluate: impl FnOnce(&Scope<'_>) -> T) -> T {
        self.with_result(input, None, None, evaluate)
    }

    /// Evaluates something that sees a result, or an error output.
    pub(super) fn with_result<T>(
        &self,
        input: &Value,
        result: Option<&Value>,
        error_output: Option<&Value>,
        evaluate: impl FnOnce(&Scope<'_>) -> T,
    ) -> T {
        let context = || self.context();
        let mut scope = Scope::new(input, &self.variables, &*self.run.random, &context);
        scope.result = result;
        scope.error_output = error_output;
        scope.now_ms = self.run.now().as_millisecond();
        evaluate(&scope)
    }

    /// `InputPath`.
    pub(super) fn input(&self) -> Result<Payload, EvaluationError> {
        let input = self.select(&self.state.data.input_path, self.input.clone())?;
        self.tell_path(|data| data.after_input_path = Some(input.clone()));
        Ok(input)
    }

    /// `InputPath` or `OutputPath`.
    pub(super) fn select(&self, query: &Query, data: Payload) -> Result<Payload, EvaluationError> {
        match query {
            Query::All => Ok(data),
            Query::Nothing => Ok(nothing()),
            Query::Path(path) => self.with(data.value(), |scope| {
                let value = path.evaluate(scope).map_err(|error| invalid_path(path, &error))?;
                Ok(value.into_owned().into())
            }),
        }
    }

    /// The effective input: `InputPath` and `Parameters`, or `Arguments`.
    pub(super) fn effective_input(&self) -> Result<Payload, EvaluationError> {
        let input = self.input()?;
        let effective = match &self.state.data.arguments {
            None => input,
            Some(template) => self.with(input.value(), |scope| template.evaluate(scope))?.into(),
        };
        match (&self.state.kind, self.state.is_jsonata()) {
            (kind, false) if kind.has_result_path() => {
                self.tell(|data| data.after_parameters = Some(effective.clone()))
            }
            (Kind::Task(_), true) => self.tell(|data| data.after_arguments = Some(effective.clone())),
            _ => {}
        }
        Ok(effective)
    }

    /// What the state gives when its work has this result, and the variables that it sets.
    pub(super) fn output(&self, result: Payload) -> Result<(Payload, Assigned), EvaluationError> {
        let data = &self.state.data;
        if self.state.is_jsonata() {
            let given = if self.has_result() { Given::Result } else { Given::Input };
            return self.jsonata(data.assign.as_ref(), data.output.as_ref(), result, given);
        }
        let selected = match &data.selector {
            None => result,
            Some(template) => self.with(result.value(), |scope| template.evaluate(scope))?.into(),
        };
        if self.state.kind.has_result_path() {
            self.tell(|data| data.after_result_selector = Some(selected.clone()));
        }
        let assigned = self
            .assign(data.assign.as_ref(), |template| self.with(selected.value(), |scope| template.evaluate(scope)))?;
        let placed = self.place(&data.result_path, selected)?;
        if self.state.kind.has_result_path() {
            self.tell(|data| data.after_result_path = Some(placed.clone()));
        }
        Ok((self.select(&data.output_path, placed)?, assigned))
    }

    /// What a JSONata state gives and sets.
    pub(super) fn jsonata(
        &self,
        assign: Option<&Template>,
        output: Option<&Template>,
        data: Payload,
        given: Given,
    ) -> Result<(Payload, Assigned), EvaluationError> {
        let input = self.input.value();
        let (result, error) = match given {
            Given::Input => (None, None),
            Given::Result => (Some(data.value()), None),
            Given::Error => (None, Some(data.value())),
        };
        let evaluate = |template: &Template| self.with_result(input, result, error, |scope| template.evaluate(scope));
        let assigned = self.assign(assign, evaluate)?;
        let output = match output {
            Some(template) => evaluate(template)?.into(),
            None => data.clone(),
        };
        Ok((output, assigned))
    }

    /// Whether the state has a result that is not its input.
    fn has_result(&self) -> bool {
        matches!(self.state.kind, Kind::Task(_) | Kind::Parallel(_) | Kind::Map(_))
    }

    /// `ResultPath`.
    pub(super) fn place(&self, target: &Target, result: Payload) -> Result<Payload, EvaluationError> {
        match target {
            Target::All => Ok(result),
            Target::Nowhere => Ok(self.input.clone()),
            Target::Place(path) => {
                let mut whole = self.input.value().clone();
                path.place(&mut whole, result.value().clone())?;
                Ok(whole.into())
            }
        }
    }

    /// `Assign`.
    pub(super) fn assign(
        &self,
        template: Option<&Template>,
        evaluate: impl FnOnce(&Template) -> Result<Value, EvaluationError>,
    ) -> Result<Assigned, EvaluationError> {
        let Some(template) = template else { return Ok(Assigned::default()) };
        let values = evaluate(template)?;
        let entries = values.as_object().into_iter().flat_map(|object| object.iter());
        Ok(Assigned(entries.map(|(name, value)| (name.clone(), value.clone())).collect()))
    }
}

/// What a JSONata state has to give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// Its input.
    Input,
    /// `$states.result`.
    Result,
    /// `$states.errorOutput`.
    Error,
}

/// Variables that a state sets.
#[derive(Default)]
pub(super) struct Assigned(Vec<(SmolStr, Value)>);

impl Assigned {
    /// Sets them; what the state's event says of them.
    pub(super) fn apply(self, state: &State, thread: &mut Thread) -> Result<Named, Failed> {
        if self.0.is_empty() {
            return Ok(Named::default());
        }
        if self.0.iter().any(|(_, value)| value.depth() > MOST_DEPTH) {
            return Err(too_deep(&state.name).into());
        }
        let mut variables = thread.variables.clone();
        for (name, value) in &self.0 {
            variables.set(name.clone(), value.clone());
        }
        let bytes: usize = self.0.iter().map(|(_, value)| value.length()).sum();
        if bytes > MOST_BYTES || variables.length() > MOST_BYTES_OF_VARIABLES {
            return Err(too_large(&state.name).into());
        }
        thread.variables = variables;
        Ok(self.0.into_iter().map(|(name, value)| (name, Payload::from(value))).collect())
    }
}

/// AWS's words for a path that leads to nothing.
fn invalid_path(path: &Path, error: &PathError<'_>) -> Failure {
    Failure::runtime(format!("Invalid path '{}' : {error}", path.text()))
}

impl Run {
    /// What a state gives whose work is done: its output within the limit, its variables set.
    pub(super) fn finish(
        &self,
        stage: &Stage<'_>,
        thread: &mut Thread,
        result: Payload,
        previous: u64,
    ) -> Result<Exit, Failed> {
        let state = stage.state;
        match stage.output(result) {
            Ok((output, assigned)) => {
                self.limit(&state.name, &output)?;
                Ok(Exit { output, assigned: assigned.apply(state, thread)?, next: state.next })
            }
            Err(error) => Err(self.evaluation_failed(thread, stage.visit, state, error, previous)),
        }
    }
}
