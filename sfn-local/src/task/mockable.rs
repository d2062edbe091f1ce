//! What can be mocked: the Task states of machines, and the results that what they call can give.

use super::{Registered, Resource};
use crate::engine::Machine;
use crate::json::{SmolStr, Value};
use crate::program::{Kind, State, Task};
use sfn_core::check::is_service_error;
use sfn_core::registry::LambdaRegistration;
use sfn_core::shape::Side;
use sfn_core::suggest::{did_you_mean, nearest};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The states of these machines.
pub(crate) fn states<'a>(machines: &[&'a Machine]) -> impl Iterator<Item = &'a State> {
    machines.iter().flat_map(|machine| machine.program.states())
}

/// The Task states of these machines.
pub(crate) fn tasks<'a>(machines: &[&'a Machine]) -> impl Iterator<Item = (&'a State, &'a Task)> {
    states(machines).filter_map(|state| match &state.kind {
        Kind::Task(task) => Some((state, &**task)),
        _ => None,
    })
}

/// The Task state of this name in one of these machines.
///
/// # Errors
/// When there is none, with what there is.
pub(crate) fn task<'a>(machines: &[&'a Machine], name: &str) -> Result<(&'a State, &'a Task), String> {
    if let Some(found) = tasks(machines).find(|(state, _)| state.name == name) {
        return Ok(found);
    }
    let near = near(name, tasks(machines).map(|(state, _)| state));
    Err(match states(machines).find(|state| state.name == name) {
        Some(state) => {
            let kind = state.state_type().as_str();
            format!("`{name}` is a {kind} state, and only what a Task state calls has a mock{near}")
        }
        None => format!("there is no state `{name}`{near}"),
    })
}

/// That the history of an execution of this machine, which the author calls `machine_name`, tells of the state of this name, where it
/// is visited.
///
/// # Errors
/// When the machine has no such state, or only executions that it starts enter it.
pub(crate) fn is_told_of(machine: &Machine, machine_name: &str, name: &str) -> Result<(), String> {
    let machines = [machine];
    if !states(&machines).any(|state| state.name == name) {
        return Err(format!("`{machine_name}` has no state `{name}`{}", near(name, states(&machines))));
    }
    match states(&machines).find(|state| state.starts_executions_of(name)) {
        Some(map) => Err(format!(
            "the state `{name}` is in the executions that the distributed Map `{}` starts, of which this history does not tell",
            map.name
        )),
        None => Ok(()),
    }
}

/// The end of a message: which of these states may be meant.
fn near<'a>(name: &str, states: impl Iterator<Item = &'a State>) -> String {
    let names: BTreeSet<&str> = states.map(|state| state.name.as_str()).collect();
    did_you_mean(name, names)
}

/// That a call of this resource can give this result: that of a function of the program is one of its outputs. That of a callback
/// is of whoever answers it.
///
/// # Errors
/// Where and how it is another one.
pub(crate) fn result(resource: &Resource, function: Option<&str>, result: &Value) -> Result<(), String> {
    let Some(lambda) = lambda(resource, function) else { return Ok(()) };
    let (payload, at) = match resource.is_invoke() {
        true => (result.get("Payload"), " as its `Payload`"),
        false => (Some(result), ""),
    };
    let Some(payload) = payload.map(serde_json::Value::from) else { return Ok(()) };
    let fits = lambda.output.get().fits(&payload, Side::Written);
    fits.map_err(|mismatch| format!("`{}` never returns this{at}: {mismatch}", lambda.name))
}

/// That a call of this resource may fail with this error in a mock. A mock may raise anything; but a name that the function never fails
/// with, and that is nearly one of its own or of those that the state names in `Retry` and `Catch`, is a slip.
///
/// # Errors
/// What is meant.
pub(crate) fn error(
    resource: &Resource,
    function: Option<&str>,
    state: Option<&State>,
    name: &str,
) -> Result<(), String> {
    let Some(lambda) = lambda(resource, function).filter(|lambda| !lambda.fails_with_any) else { return Ok(()) };
    if is_service_error(name) || declares(lambda, name) {
        return Ok(());
    }
    let own = lambda.errors.iter().map(|error| error.name);
    match nearest(name, own.chain(state.into_iter().flat_map(State::error_names))) {
        Some(near) if near != name => {
            Err(format!("`{}` never fails with `{name}`; did you mean `{near}`?", lambda.name))
        }
        _ => Ok(()),
    }
}

/// Whether what is called is a function of the program that declares this error.
pub(crate) fn is_declared(resource: &Resource, function: Option<&str>, error: &str) -> bool {
    lambda(resource, function).is_some_and(|lambda| declares(lambda, error))
}

fn declares(lambda: &LambdaRegistration, error: &str) -> bool {
    lambda.errors.iter().any(|own| own.name == error)
}

/// The function of the program whose answer is that of the call: that of a callback is of whoever answers it.
fn lambda(resource: &Resource, function: Option<&str>) -> Option<&'static LambdaRegistration> {
    static FUNCTIONS: OnceLock<Registered> = OnceLock::new();
    let name = function.filter(|_| !resource.is_callback())?;
    FUNCTIONS.get_or_init(Registered::all).named(name)
}

/// The name of the machine that an execution is of: those of a distributed Map are of a machine `NAME/LABEL`.
pub(crate) fn machine_name(name: &SmolStr) -> &str {
    name.split('/').next().unwrap_or(name)
}
