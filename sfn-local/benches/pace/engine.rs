//! The engine at work.

use crate::workload::Workload;
use serde_json::Value as Json;
use sfn_core::asl::StateMachine;
use sfn_core::check::{Checked, Options};
use sfn_local::program::Program;
use sfn_local::task::{BoxFuture, Call, Outcome, Reply, Tasks};
use sfn_local::{Engine, Execution, Machine, Start};
use tokio::runtime::Runtime;

/// Whether the history is written, each event as AWS's JSON.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Written {
    Yes,
    No,
}

/// Gives back what it is given.
struct Echo;

impl Tasks for Echo {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(std::future::ready(Reply::new(Outcome::Succeeded(call.input))))
    }
}

/// An engine for executions of any length.
pub(crate) fn engine() -> Engine {
    Engine::new(Echo).with_event_limit(usize::MAX)
}

pub(crate) fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap()
}

pub(crate) fn machine(definition: Json) -> Machine {
    let (checked, _) = Checked::<StateMachine>::new(definition.into(), &Options::default()).unwrap();
    Machine::new("machine", Program::new(&checked).unwrap())
}

impl Workload {
    /// Runs all executions, and looks at their outputs.
    pub(crate) fn run(&self, written: Written) {
        let engine = engine();
        runtime().block_on(async {
            for _ in 0..self.executions {
                let execution = engine.run(&self.machine, Start::new(self.input.clone())).await;
                self.assert_expected(&execution);
                if written == Written::Yes {
                    std::hint::black_box(events(&execution));
                }
            }
        });
    }

    /// One execution.
    pub(crate) fn once(&self) -> Execution {
        runtime().block_on(engine().run(&self.machine, Start::new(self.input.clone())))
    }

    fn assert_expected(&self, execution: &Execution) {
        let output = execution.output.as_ref().unwrap_or_else(|| panic!("{}: {:?}", self.name, execution.failure));
        assert!(*output.value() == self.expected, "{}", self.name);
    }
}

/// The history, as AWS writes it.
pub(crate) fn events(execution: &Execution) -> Vec<String> {
    execution.history.iter().map(|event| serde_json::to_string(event).unwrap()).collect()
}
