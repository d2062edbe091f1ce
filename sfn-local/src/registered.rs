//! The state machines that the program declares, ready to run.

use crate::engine::{Machine, identity};
use crate::json::SmolStr;
use crate::program::{CompileError, Program};
use sfn_core::asl::StateMachine;
use sfn_core::asl::hole::{self, Reference};
use sfn_core::check::{Checked, Options};
use sfn_core::json::Value;
use sfn_core::registry::{self, InvalidMachine, MachineRegistration};
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

/// A state machine that is declared, and cannot run.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotRunnable {
    /// Its declaration has mistakes.
    Invalid(InvalidMachine),
    /// Something in it cannot be evaluated.
    Program {
        /// The machine's name in Rust.
        machine: &'static str,
        /// What cannot be.
        error: CompileError,
    },
}

impl fmt::Display for NotRunnable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(machine) => machine.fmt(f),
            Self::Program { machine, error } => write!(f, "state machine `{machine}`: {error}"),
        }
    }
}

impl std::error::Error for NotRunnable {}

/// A state machine of the program, ready to run. It is called as in Rust; functions and machines have ARNs that end in their
/// names in Rust.
///
/// # Errors
/// When its declaration has mistakes that only show when the program runs.
pub fn machine(registration: &MachineRegistration) -> Result<Machine, NotRunnable> {
    let declared = registration.machine().map_err(NotRunnable::Invalid)?;
    let options = Options { machine_type: declared.machine_type, intrinsics: true, allowed: registration.allowed };
    let mut json = declared.definition.into_inner();
    resolve(&mut json);
    let error = |error| NotRunnable::Program { machine: registration.name, error };
    let (definition, _) = Checked::<StateMachine>::new(json, &options).map_err(|problems| {
        let message = problems.iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>().join("; ");
        error(CompileError { state: SmolStr::default(), field: "definition".to_owned(), message })
    })?;
    let program = Program::new(&definition).map_err(error)?;
    let mut machine = Machine::new(&machine_name(registration.id), program);
    machine.machine_type = declared.machine_type;
    Ok(machine)
}

/// Puts ARNs where functions and machines of the program are referred to.
// The depth is bounded: the definition was read from text, at most 128 levels deep.
fn resolve(value: &mut Value) {
    match hole::reference(value) {
        Some(Reference::Lambda(id)) => *value = function_arn(id).as_str().into(),
        Some(Reference::Machine(id)) => *value = machine_arn(id).as_str().into(),
        None => match value {
            Value::Object(object) => object.values_mut().for_each(resolve),
            Value::Array(items) => items.iter_mut().for_each(resolve),
            _ => {}
        },
    }
}

/// The ARN that a function of the program has here, by its id.
#[must_use]
pub fn function_arn(id: &str) -> SmolStr {
    identity::function_arn(&function_name(id))
}

/// The ARN that a machine of the program has here, by its id.
#[must_use]
pub fn machine_arn(id: &str) -> SmolStr {
    identity::machine_arn(&machine_name(id))
}

/// What a function of the program is called here, by its id: as in Rust; by its path, where two are called so.
#[must_use]
pub fn function_name(id: &str) -> SmolStr {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| names(registry::lambdas().into_iter().map(|lambda| (lambda.id, lambda.name)))).of(id)
}

/// What a machine of the program is called here, by its id, likewise.
pub(crate) fn machine_name(id: &str) -> SmolStr {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| names(registry::machines().into_iter().map(|machine| (machine.id, machine.name)))).of(id)
}

/// Names by ids.
struct Names(HashMap<&'static str, SmolStr>);

impl Names {
    fn of(&self, id: &str) -> SmolStr {
        self.0.get(id).cloned().unwrap_or_else(|| flat(id))
    }
}

fn names(items: impl Iterator<Item = (&'static str, &'static str)> + Clone) -> Names {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    items.clone().for_each(|(_, name)| *counts.entry(name).or_default() += 1);
    let is_single = |name| counts.get(name).is_some_and(|count| *count == 1);
    Names(items.map(|(id, name)| (id, if is_single(name) { name.into() } else { flat(id) })).collect())
}

/// A path as a name that AWS takes.
fn flat(id: &str) -> SmolStr {
    id.replace("::", "-").into()
}
