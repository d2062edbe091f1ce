//! The executions of a run.

use crate::{output, over, run};
use serde_json::json;
use sfn_local::task::{BoxFuture, Call, Outcome, Reply, Tasks};
use sfn_local::{Engine, Status};
use std::sync::{Arc, Mutex};

#[tokio::test]
async fn each_is_an_execution_of_a_machine_with_the_label() {
    let shown = json!({ "StartAt": "P", "States": { "P": {
        "Type": "Pass", "Parameters": { "id.$": "$$.Execution.Id", "machine.$": "$$.StateMachine", "input.$": "$$.Execution.Input" },
        "End": true
    } } });
    let execution = run(&Engine::default(), over(shown.clone(), json!({})), json!([5])).await;
    let child = &output(&execution)[0];
    let id = child["id"].as_str().unwrap();
    assert!(id.starts_with("arn:aws:states:us-east-1:123456789012:execution:machine/Each:"), "{id}");
    let machine =
        json!({ "Id": "arn:aws:states:us-east-1:123456789012:stateMachine:machine/Each", "Name": "machine/Each" });
    assert_eq!((&child["machine"], &child["input"]), (&machine, &json!(5)));

    let mut express = over(shown, json!({}));
    express["States"]["M"]["ItemProcessor"]["ProcessorConfig"]["ExecutionType"] = "EXPRESS".into();
    let execution = run(&Engine::default(), express, json!([5])).await;
    let id = output(&execution)[0]["id"].as_str().unwrap().to_owned();
    assert!(id.starts_with("arn:aws:states:us-east-1:123456789012:express:machine/Each:"), "{id}");
}

#[tokio::test]
async fn it_sees_neither_the_item_nor_the_variables_around_it() {
    let asks = json!({ "StartAt": "P", "States": { "P": {
        "Type": "Pass", "Output": "{% [$exists($states.context.Map), $exists($x)] %}", "End": true
    } } });
    let mut definition = over(asks, json!({}));
    definition["QueryLanguage"] = "JSONata".into();
    definition["StartAt"] = "V".into();
    definition["States"]["V"] = json!({ "Type": "Pass", "Assign": { "x": 1 }, "Next": "M" });
    // The checker knows that `$x` is none there; what AWS takes runs.
    let execution = run(&Engine::default(), definition, json!([5])).await;
    assert_eq!(output(&execution), json!([[false, false]]));
}

#[tokio::test]
async fn an_express_one_may_take_five_minutes() {
    let wait = json!({ "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 301, "End": true } } });
    let standard = over(wait, json!({ "ToleratedFailurePercentage": 100 }));
    let mut express = standard.clone();
    express["States"]["M"]["ItemProcessor"]["ProcessorConfig"]["ExecutionType"] = "EXPRESS".into();
    for (definition, expected, seconds) in [(standard, json!([1]), 301), (express, json!([]), 300)] {
        let execution = run(&Engine::default(), definition, json!([1])).await;
        assert_eq!(output(&execution), expected);
        assert_eq!(execution.stopped.duration_since(execution.started).as_secs(), seconds);
    }
}

/// Remembers the iterations that called.
struct Iterations(Arc<Mutex<Vec<Option<u64>>>>);

impl Tasks for Iterations {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        self.0.lock().unwrap().push(call.iteration);
        Box::pin(std::future::ready(Reply::new(Outcome::Succeeded(call.input))))
    }
}

#[tokio::test]
async fn a_call_tells_its_iteration() {
    let seen = Arc::default();
    let engine = Engine::new(Iterations(Arc::clone(&seen)));
    run(&engine, over(crate::work(), json!({ "MaxConcurrency": 1 })), json!(["a", "b"])).await;
    assert_eq!(*seen.lock().unwrap(), [Some(0), Some(1)]);
}

#[tokio::test]
async fn what_one_starts_goes_on_when_it_has_ended() {
    let later = json!({ "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 60, "End": true } } });
    let later = sfn_local::Machine::of_definition("later", later, Default::default()).unwrap();
    let starts = json!({ "StartAt": "T", "States": { "T": {
        "Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
        "Parameters": { "StateMachineArn": later.arn.as_str() }, "ResultPath": null, "End": true
    } } });
    let ended = Arc::new(Mutex::new(0));
    let count = Arc::clone(&ended);
    let engine = Engine::default().with_machines([later]).with_watch(move |machine, _, event| {
        let is_end = machine == "later" && event.details.type_name() == "ExecutionSucceeded";
        *count.lock().unwrap() += u32::from(is_end);
    });
    let execution = run(&engine, over(starts, json!({})), json!([1, 2])).await;
    assert_eq!((execution.status, execution.started), (Status::Succeeded, execution.stopped));
    assert_eq!(*ended.lock().unwrap(), 2);
}

#[tokio::test]
async fn a_map_of_maps_runs() {
    let pass = json!({ "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } } });
    let inner = over(pass, json!({ "Label": "Inner" })).to_string().replace("\"M\"", "\"N\"");
    let definition = over(serde_json::from_str(&inner).unwrap(), json!({}));
    let execution = run(&Engine::default(), definition, json!([[1, 2], [3]])).await;
    assert_eq!(output(&execution), json!([[1, 2], [3]]));
}
