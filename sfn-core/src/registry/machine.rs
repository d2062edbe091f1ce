//! A registered machine, filled, written out and checked.

use super::{FillError, MachineRegistration, Source, Template, nested};
use crate::asl::MachineType;
use crate::check::{Checked, Location, Options, Problem, Severity, object};
use crate::field::Object;
use crate::json::{Map, Value};
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
    /// The definition, in JSON. References to functions and machines are still references.
    pub definition: Checked<Value>,
    /// The keys of [`Object::ServerlessMachine`].
    pub options: Map,
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
    /// Why, and what is doubtful beside it: all faults of all parts.
    pub faults: Vec<Fault>,
}

/// A part of a machine's declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MachinePart {
    /// The arguments of `#[serverless]`.
    Options,
    /// The `#[event]`s.
    Events,
    /// The definition.
    Definition,
}

impl MachinePart {
    /// The place of the part in the declaration, to which those of its problems are added.
    #[must_use]
    pub fn location(self) -> Location {
        match self {
            Self::Options => Location::root().key("serverless"),
            Self::Events => Location::root().key("event"),
            Self::Definition => Location::root(),
        }
    }
}

/// What is wrong or doubtful in a machine's declaration.
#[derive(Debug)]
pub enum Fault {
    /// A value that only the program knows cannot be filled into the part.
    Fill(MachinePart, FillError),
    /// What the checker says of the filled part; its place is the one in the whole declaration.
    Problem(Problem),
}

impl Fault {
    /// Where it is, from the declaration's root: `event[0].schedule.rate`, `Pay.Retry[0]`.
    #[must_use]
    pub fn location(&self) -> Location {
        match self {
            Self::Fill(part, _) => part.location(),
            Self::Problem(problem) => problem.location.clone(),
        }
    }

    /// Whether the machine cannot be used because of it.
    #[must_use]
    pub fn is_error(&self) -> bool {
        match self {
            Self::Fill(..) => true,
            Self::Problem(problem) => problem.severity == Severity::Error,
        }
    }
}

/// The place, and what is wrong there.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let location = self.location();
        if !location.steps().is_empty() {
            write!(f, "{location}: ")?;
        }
        match self {
            Self::Fill(_, error) => error.fmt(f),
            Self::Problem(problem) => f.write_str(&problem.message),
        }
    }
}

impl fmt::Display for InvalidMachine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, source: Source { file, line, .. }, .. } = self;
        write!(f, "state machine `{name}` ({file}:{line})")?;
        let mut errors = self.faults.iter().filter(|fault| fault.is_error());
        let first = errors.next().map_or_else(String::new, |fault| format!(": {fault}"));
        f.write_str(&first)?;
        errors.try_for_each(|fault| write!(f, "; {fault}"))
    }
}

impl std::error::Error for InvalidMachine {}

impl MachineRegistration {
    /// The machine with its holes filled and its calls of other machines written out, checked.
    ///
    /// # Errors
    /// When a hole cannot be filled, or what then stands there is not what ASL or the framework takes.
    pub fn machine(&self) -> Result<Machine, InvalidMachine> {
        let Self { name, id, source, .. } = *self;
        let mut faults = Vec::new();
        let options = filled(MachinePart::Options, &self.options, checked_options, &mut faults);
        let events = filled(MachinePart::Events, &self.events, checked_events, &mut faults);
        let machine_type = MachineType::of(options.as_ref().and_then(|options| options.get("type")));
        let check = Options { machine_type, intrinsics: true, allowed: self.allowed };
        let check = |json| checked_definition(json, &check);
        let definition = filled(MachinePart::Definition, &self.definition, check, &mut faults).flatten();
        match (options, events, definition) {
            (Some(options), Some(events), Some(definition)) if !faults.iter().any(Fault::is_error) => {
                let problem = |fault| match fault {
                    Fault::Problem(problem) => Some(problem),
                    Fault::Fill(..) => None,
                };
                let warnings = faults.into_iter().filter_map(problem).collect();
                Ok(Machine { name, id, source, machine_type, definition, options, events, warnings })
            }
            _ => Err(InvalidMachine { name, id, source, faults }),
        }
    }

    /// All that is wrong or doubtful in the declaration, part by part.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        match self.machine() {
            Ok(machine) => machine.warnings.into_iter().map(Fault::Problem).collect(),
            Err(invalid) => invalid.faults,
        }
    }
}

/// The part as the check gives it; what the check finds goes to the faults, with its place in the declaration.
fn filled<T>(
    part: MachinePart,
    template: &Template,
    check: impl FnOnce(Value) -> (T, Vec<Problem>),
    faults: &mut Vec<Fault>,
) -> Option<T> {
    let json = match template.fill() {
        Ok(json) => json,
        Err(error) => {
            faults.push(Fault::Fill(part, error));
            return None;
        }
    };
    let (value, problems) = check(json);
    faults.extend(problems.into_iter().map(|problem| Fault::Problem(below(&part.location(), problem))));
    Some(value)
}

/// The problem with its places seen from above.
fn below(at: &Location, problem: Problem) -> Problem {
    let also = problem.also.map(|also| at.join(&also));
    Problem { location: at.join(&problem.location), also, ..problem }
}

fn checked_options(options: Value) -> (Map, Vec<Problem>) {
    let problems = object(Object::ServerlessMachine, &options);
    (into_object(options), problems)
}

fn checked_events(events: Value) -> (Vec<Value>, Vec<Problem>) {
    let events = into_list(events);
    let of_event = |(index, event)| {
        let problems = object(Object::MachineEvent, event).into_iter();
        problems.map(move |problem| below(&Location::root().index(index), problem))
    };
    let problems = events.iter().enumerate().flat_map(of_event).collect();
    (events, problems)
}

fn checked_definition(mut json: Value, options: &Options) -> (Option<Checked<Value>>, Vec<Problem>) {
    nested::expand(&mut json);
    match Checked::<Value>::new(json, options) {
        Ok((definition, warnings)) => (Some(definition), warnings),
        Err(problems) => (None, problems),
    }
}

fn into_object(value: Value) -> Map {
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
