//! DISTRIBUTED Map states: readers, batches, writers, failures, large runs.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "these are tests, but clippy sees that of `#[test]` functions only"
)]

mod batches;
mod children;
mod failures;
mod large;
mod readers;
mod writers;

use serde_json::{Value as Json, json};
use sfn_core::asl::MachineType;
use sfn_local::objects::InMemory;
use sfn_local::task::{BoxFuture, Call, Outcome, Reply, Tasks};
use sfn_local::{Engine, Execution, Failure, Machine, Payload, Start, Value};

/// A machine that is one DISTRIBUTED Map state, whose items go through a Pass state unless `fields` says otherwise.
fn map(fields: Json) -> Json {
    let pass = json!({ "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } } });
    over(pass, fields)
}

/// A machine that is one DISTRIBUTED Map state with this processor.
fn over(processor: Json, fields: Json) -> Json {
    let mut map = json!({ "Type": "Map", "Label": "Each", "ItemProcessor": processor, "End": true });
    map["ItemProcessor"]["ProcessorConfig"] = json!({ "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" });
    for (key, value) in fields.as_object().unwrap() {
        map[key] = value.clone();
    }
    json!({ "StartAt": "M", "States": { "M": map } })
}

/// A processor that calls a function.
fn work() -> Json {
    let resource = "arn:aws:lambda:us-east-1:123456789012:function:work";
    json!({ "StartAt": "T", "States": { "T": { "Type": "Task", "Resource": resource, "End": true } } })
}

async fn run(engine: &Engine, definition: Json, input: Json) -> Execution {
    let machine = Machine::of_definition("machine", definition, MachineType::Standard).unwrap();
    engine.run(&machine, Start::new(Payload::from(Value::from(input)))).await
}

/// Runs a map on these objects, and gives its output.
async fn output_on(objects: &InMemory, fields: Json) -> Json {
    let engine = Engine::default().with_objects(objects.clone());
    output(&run(&engine, map(fields), json!({})).await)
}

/// The error and the cause of a map on these objects, which are those of its `MapRunFailed`.
async fn failure_on(objects: &InMemory, fields: Json) -> (String, String) {
    let engine = Engine::default().with_objects(objects.clone());
    let execution = run(&engine, map(fields), json!({})).await;
    assert!(types(&execution).contains(&"MapRunFailed".to_owned()), "{}", execution.history);
    failure(&execution)
}

fn output(execution: &Execution) -> Json {
    let payload = execution.output.as_ref();
    Json::from(payload.unwrap_or_else(|| panic!("{:?}", execution.failure)).value())
}

fn failure(execution: &Execution) -> (String, String) {
    let failure = execution.failure.clone().unwrap();
    (failure.name().to_owned(), failure.cause.unwrap_or_default())
}

/// The types of the events.
fn types(execution: &Execution) -> Vec<String> {
    execution.history.iter().map(|event| event.details.type_name().to_string()).collect()
}

/// Gives back what it is given, and fails for what is negative.
struct Positive;

impl Tasks for Positive {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        let is_negative = call.input.value().as_i64().is_some_and(|number| number < 0);
        let outcome = match is_negative {
            true => Outcome::Failed(Failure::new("Negative", "it is negative")),
            false => Outcome::Succeeded(call.input),
        };
        Box::pin(std::future::ready(Reply::new(outcome)))
    }
}
