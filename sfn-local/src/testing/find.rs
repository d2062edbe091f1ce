//! What a test names: machines, functions, states, resources. What is not there is the test's mistake.

use crate::engine::Machine;
use crate::program::{State, Task};
use crate::registered::{self, NotRunnable, function_name};
use crate::task::{Call, is_same_function, mockable};
use sfn_core::registry::{self, LambdaRegistration};
use sfn_core::suggest::did_you_mean;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The machines of the program, each by its id; those that cannot run, with why.
type Machines = Vec<(&'static str, Result<Machine, NotRunnable>)>;

fn declared() -> &'static Machines {
    static MACHINES: OnceLock<Machines> = OnceLock::new();
    MACHINES.get_or_init(|| {
        let machines = registry::machines().into_iter();
        machines.map(|machine| (machine.id, registered::machine(machine))).collect()
    })
}

/// All machines that can run.
pub(super) fn machines() -> impl Iterator<Item = &'static Machine> {
    declared().iter().filter_map(|(_, machine)| machine.as_ref().ok())
}

/// The state that a call is of, where a machine of the program has it.
pub(super) fn state(call: &Call) -> Option<&'static State> {
    let machine = machines().find(|machine| machine.name == mockable::machine_name(&call.machine))?;
    mockable::task(&[machine], &call.state).ok().map(|(state, _)| state)
}

/// The machine with an id.
pub(super) fn machine(id: &str) -> Result<&'static Machine, String> {
    match declared().iter().find(|(other, _)| *other == id) {
        Some((_, Ok(machine))) => Ok(machine),
        Some((_, Err(error))) => Err(error.to_string()),
        None => Err(format!("the state machine `{id}` is not linked into this test")),
    }
}

/// A machine, and those that its executions start.
pub(super) struct Reached(Vec<&'static Machine>);

impl Reached {
    /// What the executions of a machine reach. One that takes the ARN of a machine from its data may start any.
    pub(super) fn from(machine: &'static Machine) -> Self {
        let mut reached = vec![machine];
        let mut at = 0;
        while let Some(machine) = reached.get(at) {
            for new in started(machine) {
                if reached.iter().all(|old| old.arn != new.arn) {
                    reached.push(new);
                }
            }
            at += 1;
        }
        Self(reached)
    }

    fn tasks(&self) -> impl Iterator<Item = &'static Task> {
        mockable::tasks(&self.0).map(|(_, task)| task)
    }

    /// The machine that the test is of.
    fn name(&self) -> &str {
        self.0.first().map_or("", |machine| &machine.name)
    }

    /// The name of a machine that is not reached, and has such a Task.
    fn elsewhere(&self, is_it: impl Fn(&str, &Task) -> bool) -> Option<&'static str> {
        let others = machines().filter(|other| self.0.iter().all(|machine| machine.arn != other.arn));
        let mut others = others.filter(|other| mockable::tasks(&[other]).any(|(state, task)| is_it(&state.name, task)));
        others.next().map(|machine| machine.name.as_str())
    }

    /// That one of them has a Task state of this name.
    pub(super) fn state(&self, name: &str) -> Result<(), String> {
        mockable::task(&self.0, name).map(|_| ()).map_err(|message| match self.elsewhere(|state, _| state == name) {
            Some(other) => format!("the state `{name}` is one of `{other}`, which `{}` does not start", self.name()),
            None => message,
        })
    }

    /// That one of their states calls this resource.
    pub(super) fn resource(&self, text: &str) -> Result<(), String> {
        if self.tasks().any(|task| task.resource.is_called(text)) {
            return Ok(());
        }
        let names: BTreeSet<String> = self.tasks().map(|task| task.resource.short_name()).collect();
        let near = did_you_mean(text, names.iter().map(String::as_str));
        Err(self.uncalled(text, &near, |task| task.resource.is_called(text)))
    }

    /// That one of their states calls this function of the program.
    pub(super) fn function(&self, lambda: &LambdaRegistration) -> Result<(), String> {
        let name = function_name(lambda.id);
        let calls = |task: &Task| task.function().is_some_and(|called| is_same_function(called, &name));
        // A state that takes the name of a function from its data may call any.
        let may_call = |task: &Task| calls(task) || task.resource.is_invoke() && task.function().is_none();
        match self.tasks().any(may_call) {
            true => Ok(()),
            false => Err(self.uncalled(lambda.name, "", calls)),
        }
    }

    fn uncalled(&self, what: &str, near: &str, is_called: impl Fn(&Task) -> bool) -> String {
        let machine = self.name();
        match self.elsewhere(|_, task| is_called(task)) {
            Some(other) => {
                format!("no state of `{machine}` calls `{what}`; `{other}` does, which `{machine}` does not start")
            }
            None => format!("no state calls `{what}`{near}"),
        }
    }
}

/// The machines that the executions of this one start.
fn started(machine: &Machine) -> Vec<&'static Machine> {
    let machine = [machine];
    let starts = mockable::tasks(&machine).filter(|(_, task)| task.resource.is_execution());
    let is_meant = |task: &Task, machine: &Machine| {
        task.named.as_ref().is_none_or(|named| *named == machine.arn || *named == machine.name)
    };
    starts.flat_map(|(_, task)| machines().filter(move |machine| is_meant(task, machine))).collect()
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
