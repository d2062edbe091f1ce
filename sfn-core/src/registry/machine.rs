//! A registered machine, filled, written out and checked.

use super::{FillError, MachineRegistration, Source, nested};
use crate::asl::{MachineType, StateMachine};
use crate::check::{Checked, Location, Options, Problem, Severity, object};
use crate::field::Object;
use serde_json::{Map, Value};
use std::fmt;

/// A state machine of the program, ready to be emitted or run.
#[derive(Clone, Debug)]
pub struct Machine {
    /// [`crate::lambda::StateMachine::NAME`].
    pub name: &'static str,
    /// [`crate::lambda::StateMachine::ID`].
    pub id: &'static str,
    /// Where it is declared.
    pub source: Source,
    /// STANDARD or EXPRESS, from `options`.
    pub machine_type: MachineType,
    /// The definition. References to functions and machines are still references.
    pub definition: Checked<StateMachine>,
    /// The keys of [`Object::ServerlessMachine`].
    pub options: Map<String, Value>,
    /// Each an object of [`Object::MachineEvent`].
    pub events: Vec<Value>,
    /// What AWS accepts, but is seldom meant.
    pub warnings: Vec<Problem>,
}

/// A machine that was declared but cannot be used.
#[derive(Debug)]
#[non_exhaustive]
pub struct InvalidMachine {
    /// [`crate::lambda::StateMachine::NAME`].
    pub name: &'static str,
    /// [`crate::lambda::StateMachine::ID`].
    pub id: &'static str,
    /// Where it is declared.
    pub source: Source,
    /// Why.
    pub reason: InvalidReason,
}

/// Why a declared machine cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidReason {
    /// A value that only the program knows cannot be filled in.
    #[error(transparent)]
    Fill(#[from] FillError),
    /// The definition, filled, has errors.
    #[error("{}", list(.0))]
    Definition(Vec<Problem>),
    /// The arguments of `#[serverless]`, filled, have errors.
    #[error("`#[serverless]`: {}", list(.0))]
    Options(Vec<Problem>),
    /// An `#[event]`, filled, has errors.
    #[error("`#[event]`: {}", list(.0))]
    Events(Vec<Problem>),
}

impl fmt::Display for InvalidMachine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, source: Source { file, line, .. }, reason, .. } = self;
        write!(f, "state machine `{name}` ({file}:{line}): {reason}")
    }
}

impl std::error::Error for InvalidMachine {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.reason)
    }
}

impl MachineRegistration {
    /// The machine with its holes filled and its calls of other machines written out, checked.
    ///
    /// # Errors
    /// When a hole cannot be filled, or what then stands there is not what ASL or the framework takes.
    pub fn machine(&self) -> Result<Machine, InvalidMachine> {
        let invalid = |reason| InvalidMachine { name: self.name, id: self.id, source: self.source, reason };
        self.filled().map_err(invalid)
    }

    fn filled(&self) -> Result<Machine, InvalidReason> {
        let mut warnings = Vec::new();
        let options = keep_warnings(self.checked_options()?, &mut warnings, InvalidReason::Options)?;
        let events = keep_warnings(self.checked_events()?, &mut warnings, InvalidReason::Events)?;
        let mut json = self.definition.fill()?;
        nested::expand(&mut json);
        let machine_type = machine_type(&options);
        let (definition, found) = Checked::<StateMachine>::new(json, &Options { machine_type, intrinsics: true })
            .map_err(InvalidReason::Definition)?;
        warnings.extend(found);
        let Self { name, id, source, .. } = *self;
        Ok(Machine { name, id, source, machine_type, definition, options, events, warnings })
    }

    fn checked_options(&self) -> Result<(Map<String, Value>, Vec<Problem>), FillError> {
        let options = self.options.fill()?;
        let problems = object(Object::ServerlessMachine, &options);
        Ok((into_object(options), problems))
    }

    fn checked_events(&self) -> Result<(Vec<Value>, Vec<Problem>), FillError> {
        let events = into_list(self.events.fill()?);
        let problems = events.iter().enumerate().flat_map(|(index, event)| {
            let below = move |location: Location| Location::root().index(index).join(&location);
            object(Object::MachineEvent, event)
                .into_iter()
                .map(move |problem| Problem { location: below(problem.location.clone()), ..problem })
        });
        let problems = problems.collect();
        Ok((events, problems))
    }
}

/// The value without its warnings, which go to the others; or all of its problems.
fn keep_warnings<T>(
    (value, problems): (T, Vec<Problem>),
    warnings: &mut Vec<Problem>,
    reason: fn(Vec<Problem>) -> InvalidReason,
) -> Result<T, InvalidReason> {
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        return Err(reason(problems));
    }
    warnings.extend(problems);
    Ok(value)
}

fn machine_type(options: &Map<String, Value>) -> MachineType {
    match options.get("type").and_then(Value::as_str) {
        Some("EXPRESS") => MachineType::Express,
        _ => MachineType::Standard,
    }
}

fn into_object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}

fn into_list(value: Value) -> Vec<Value> {
    match value {
        Value::Array(list) => list,
        _ => Vec::new(),
    }
}

/// Each problem with its place, in one line.
fn list(problems: &[Problem]) -> String {
    let one = |problem: &Problem| match problem.location.steps() {
        [] => problem.message.clone(),
        _ => format!("{}: {}", problem.location, problem.message),
    };
    problems.iter().map(one).collect::<Vec<_>>().join("; ")
}
