//! What holds of every run: time, order, limits, and that a run can be stopped.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "these are tests, but clippy sees that of `#[test]` functions only"
)]

mod limits;
mod nested;
mod order;
mod published;
mod random_machines;
mod stopping;
mod time;
mod tokens;

use serde_json::Value as Json;
use sfn_core::asl::MachineType;
use sfn_local::task::{BoxFuture, Call, Outcome, Reply, Tasks};
use sfn_local::{Engine, Execution, Failure, Machine, Payload, Start, Value};

/// A machine of a definition.
fn machine(definition: Json) -> Machine {
    Machine::of_definition("machine", definition, MachineType::Standard).unwrap()
}

/// Runs a machine with this input.
async fn run(engine: &Engine, definition: Json, input: Json) -> Execution {
    engine.run(&machine(definition), start(input)).await
}

fn start(input: Json) -> Start {
    Start::new(Payload::from(Value::from(input)))
}

fn output(execution: &Execution) -> Json {
    Json::from(execution.output.as_ref().unwrap().value())
}

/// Gives back what it is given.
struct Echo;

impl Tasks for Echo {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(std::future::ready(Reply::new(Outcome::Succeeded(call.input))))
    }
}

/// Never answers.
struct Hanging;

impl Tasks for Hanging {
    fn call(&self, _: Call) -> BoxFuture<'_, Reply> {
        Box::pin(std::future::pending())
    }
}

/// Fails always.
struct Failing;

impl Tasks for Failing {
    fn call(&self, _: Call) -> BoxFuture<'_, Reply> {
        Box::pin(std::future::ready(Reply::new(Outcome::Failed(Failure::new("Busy", "later")))))
    }
}

/// A Task state.
fn task(fields: Json) -> Json {
    let mut task = serde_json::json!({
        "Type": "Task",
        "Resource": "arn:aws:lambda:us-east-1:123456789012:function:work",
        "End": true,
    });
    task.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    serde_json::json!({ "StartAt": "T", "States": { "T": task } })
}
