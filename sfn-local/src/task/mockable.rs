//! What can be mocked: the Task states of machines, and the results that what they call can give.

use super::{Registered, Resource};
use crate::engine::Machine;
use crate::json::{SmolStr, Value};
use crate::program::{Kind, State, Task};
use sfn_core::shape::Side;
use sfn_core::suggest::did_you_mean;
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

/// The Task of this name in one of these machines.
///
/// # Errors
/// When there is none, with what there is.
pub(crate) fn task<'a>(machines: &[&'a Machine], name: &str) -> Result<&'a Task, String> {
    if let Some((_, task)) = tasks(machines).find(|(state, _)| state.name == name) {
        return Ok(task);
    }
    let names: BTreeSet<&str> = tasks(machines).map(|(state, _)| state.name.as_str()).collect();
    let near = did_you_mean(name, names);
    Err(match states(machines).find(|state| state.name == name) {
        Some(state) => {
            let kind = state.state_type().as_str();
            format!("`{name}` is a {kind} state, and only what a Task state calls has a mock{near}")
        }
        None => format!("there is no state `{name}`{near}"),
    })
}

/// That a call of this resource can give this result: that of a function of the program is one of its outputs. That of a callback
/// is of whoever answers it.
///
/// # Errors
/// Where and how it is another one.
pub(crate) fn result(resource: &Resource, function: Option<&str>, result: &Value) -> Result<(), String> {
    static FUNCTIONS: OnceLock<Registered> = OnceLock::new();
    let functions = || FUNCTIONS.get_or_init(Registered::all);
    let function = function.filter(|_| !resource.is_callback());
    let Some(lambda) = function.and_then(|name| functions().named(name)) else { return Ok(()) };
    let (payload, at) = match resource.is_invoke() {
        true => (result.get("Payload"), " as its `Payload`"),
        false => (Some(result), ""),
    };
    let Some(payload) = payload.map(serde_json::Value::from) else { return Ok(()) };
    let fits = lambda.output.get().fits(&payload, Side::Written);
    fits.map_err(|mismatch| format!("`{}` never returns this{at}: {mismatch}", lambda.name))
}

/// The name of the machine that an execution is of: those of a distributed Map are of a machine `NAME/LABEL`.
pub(crate) fn machine_name(name: &SmolStr) -> &str {
    name.split('/').next().unwrap_or(name)
}
