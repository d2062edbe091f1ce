//! What a test names: machines, functions, states, resources. What is not there is the test's mistake.

use crate::engine::Machine;
use crate::registered::{self, Declared, NotRunnable};
use crate::task::Resource;
use sfn_core::asl::State;
use sfn_core::registry::{self, LambdaRegistration};
use sfn_core::suggest::did_you_mean;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The machines of the program, each by its id; those that cannot run, with why.
type Machines = Vec<(&'static str, Result<Declared, NotRunnable>)>;

fn declared() -> &'static Machines {
    static MACHINES: OnceLock<Machines> = OnceLock::new();
    MACHINES.get_or_init(|| {
        let machines = registry::machines().into_iter();
        machines.map(|machine| (machine.id, registered::declared(machine))).collect()
    })
}

/// All machines that can run.
pub(super) fn machines() -> impl Iterator<Item = &'static Machine> {
    declared().iter().filter_map(|(_, machine)| machine.as_ref().ok()).map(|declared| &declared.machine)
}

/// The machine with an id.
pub(super) fn machine(id: &str) -> Result<&'static Machine, String> {
    match declared().iter().find(|(other, _)| *other == id) {
        Some((_, Ok(declared))) => Ok(&declared.machine),
        Some((_, Err(error))) => Err(error.to_string()),
        None => Err(format!("the state machine `{id}` is not linked into this test")),
    }
}

/// The states of all machines.
fn states() -> impl Iterator<Item = (&'static str, &'static State)> {
    let machines = declared().iter().filter_map(|(_, machine)| machine.as_ref().ok());
    machines.flat_map(|declared| declared.definition.walk()).map(|visit| (visit.name, visit.state))
}

/// That some machine has a state of this name.
pub(super) fn state(name: &str) -> Result<(), String> {
    let names: BTreeSet<&str> = states().map(|(name, _)| name).collect();
    match names.contains(name) {
        true => Ok(()),
        false => Err(format!("there is no state `{name}`{}", did_you_mean(name, names))),
    }
}

/// That some state calls this resource.
pub(super) fn resource(text: &str) -> Result<(), String> {
    let tasks = states().filter_map(|(_, state)| match state {
        State::Task(task) => Some(Resource::of(&task.resource)),
        _ => None,
    });
    let resources: Vec<Resource> = tasks.collect();
    if resources.iter().any(|resource| resource.is_called(text)) {
        return Ok(());
    }
    let names: BTreeSet<String> = resources.iter().map(Resource::short_name).collect();
    let near = did_you_mean(text, names.iter().map(String::as_str));
    Err(format!("no state calls `{text}`{near}"))
}

/// The function of the program that a Rust function is, by the name that rustc gives to its type: its path.
pub(super) fn function(path: &str) -> Result<&'static LambdaRegistration, String> {
    let lambdas = registry::lambdas();
    let name = path.rsplit("::").next().unwrap_or(path);
    // The path of a function inside another goes through that one; its id, through modules only.
    let is_inside = |lambda: &&LambdaRegistration| {
        lambda.name == name && path.strip_prefix(lambda.source.module).is_some_and(|rest| rest.starts_with("::"))
    };
    let found = lambdas.iter().find(|lambda| lambda.id == path);
    let found =
        found.or_else(|| lambdas.iter().filter(|lambda| is_inside(lambda)).max_by_key(|lambda| lambda.id.len()));
    found.copied().ok_or_else(|| format!("`{path}` is not a Lambda function: put `#[lambda]` on it"))
}
