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

/// What runs workloads.
pub(crate) struct Runner {
    engine: Engine,
    runtime: Runtime,
}

impl Runner {
    pub(crate) fn new() -> Self {
        Self { engine: engine(), runtime: runtime() }
    }

    /// Runs all executions, and looks at their outputs.
    pub(crate) fn run(&self, workload: &Workload, written: Written) {
        self.runtime.block_on(async {
            for _ in 0..workload.executions {
                let execution = self.execution(workload).await;
                if written == Written::Yes {
                    std::hint::black_box(events(&execution));
                }
            }
        });
    }

    /// The history of one execution.
    pub(crate) fn events(&self, workload: &Workload) -> Vec<String> {
        events(&self.runtime.block_on(self.execution(workload)))
    }

    async fn execution(&self, workload: &Workload) -> Execution {
        let execution = self.engine.run(&workload.machine, Start::new(workload.input.clone())).await;
        let output = execution.output.as_ref().unwrap_or_else(|| panic!("{}: {:?}", workload.name, execution.failure));
        assert!(*output.value() == workload.expected, "{}", workload.name);
        execution
    }
}

/// The history, as AWS writes it.
fn events(execution: &Execution) -> Vec<String> {
    execution.history.iter().map(|event| serde_json::to_string(event).unwrap()).collect()
}
