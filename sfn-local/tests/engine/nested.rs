//! Executions that an execution starts.

use crate::{Echo, machine, output, start};
use serde_json::{Value as Json, json};
use sfn_core::asl::MachineType;
use sfn_local::task::{BoxFuture, Call, Outcome, Reply, Tasks};
use sfn_local::{Engine, Execution, Failure, Machine, Status};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A machine that starts `child` in this way.
fn parent(pattern: &str) -> Machine {
    machine(json!({ "StartAt": "S", "States": { "S": {
        "Type": "Task",
        "Resource": format!("arn:aws:states:::states:startExecution{pattern}"),
        "Parameters": { "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:child", "Input.$": "$" },
        "ResultSelector": { "Output.$": "$.Output", "Status.$": "$.Status" },
        "End": true,
    } } }))
}

fn child(definition: Json) -> Machine {
    let mut child = machine(definition);
    child.name = "child".into();
    child.arn = "arn:aws:states:us-east-1:123456789012:stateMachine:child".into();
    child
}

async fn run(pattern: &str, definition: Json) -> Execution {
    let engine = Engine::new(Echo).with_machines([child(definition)]);
    engine.run(&parent(pattern), start(json!({ "n": 1 }))).await
}

fn waiting() -> Json {
    json!({ "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 60, "End": true } } })
}

#[tokio::test]
async fn sync_gives_the_output_as_text_and_sync2_as_json() {
    let execution = run(".sync:2", waiting()).await;
    assert_eq!(output(&execution), json!({ "Output": { "n": 1 }, "Status": "SUCCEEDED" }));
    assert_eq!(execution.stopped.duration_since(execution.started).as_secs(), 60);
    let execution = run(".sync", waiting()).await;
    assert_eq!(output(&execution), json!({ "Output": "{\"n\":1}", "Status": "SUCCEEDED" }));
}

#[tokio::test]
async fn a_child_that_fails_fails_the_task_with_its_description() {
    let execution =
        run(".sync:2", json!({ "StartAt": "F", "States": { "F": { "Type": "Fail", "Error": "Bad" } } })).await;
    let failure = execution.failure.unwrap();
    assert_eq!(failure.name(), "States.TaskFailed");
    let cause: Json = serde_json::from_str(&failure.cause.unwrap()).unwrap();
    assert_eq!(cause["Error"], "Bad");
    assert_eq!(cause["Status"], "FAILED");
    assert_eq!(cause["Input"], json!({ "n": 1 }));
}

/// Counts its calls.
struct Counted(Arc<AtomicUsize>);

impl Tasks for Counted {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(std::future::ready(Reply::new(Outcome::Succeeded(call.input))))
    }
}

#[tokio::test]
async fn a_child_that_is_not_waited_for_runs_to_its_end_all_the_same() {
    let count = Arc::new(AtomicUsize::new(0));
    let mut definition = waiting();
    definition["States"]["W"]["Next"] = json!("T");
    definition["States"]["W"].as_object_mut().unwrap().remove("End");
    definition["States"]["T"] = crate::task(json!({}))["States"]["T"].clone();
    let engine = Engine::new(Counted(Arc::clone(&count))).with_machines([child(definition)]);
    let parent = machine(json!({ "StartAt": "S", "States": { "S": {
        "Type": "Task",
        "Resource": "arn:aws:states:::states:startExecution",
        "Parameters": { "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:child", "Name": "one" },
        "End": true,
    } } }));
    let execution = engine.run(&parent, start(json!({}))).await;
    assert_eq!(execution.status, Status::Succeeded);
    assert_eq!(output(&execution)["ExecutionArn"], "arn:aws:states:us-east-1:123456789012:execution:child:one");
    assert_eq!(execution.stopped, execution.started);
    assert_eq!(count.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_machine_that_nobody_knows_is_left_to_the_tasks() {
    struct Refusing;
    impl Tasks for Refusing {
        fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
            let failure = Failure::new("StepFunctions.StateMachineDoesNotExistException", call.resource.to_string());
            Box::pin(std::future::ready(Reply::new(Outcome::Failed(failure))))
        }
    }
    let execution = Engine::new(Refusing).run(&parent(".sync:2"), start(json!({}))).await;
    assert_eq!(execution.failure.unwrap().name(), "StepFunctions.StateMachineDoesNotExistException");
}

#[tokio::test]
async fn a_machine_that_starts_itself_for_ever_comes_to_an_end() {
    for (pattern, status) in [("", Status::Succeeded), (".sync:2", Status::Failed)] {
        let mut parent = parent(pattern);
        parent.name = "child".into();
        parent.arn = "arn:aws:states:us-east-1:123456789012:stateMachine:child".into();
        if pattern.is_empty() {
            // What it gets is no description, and the selector finds nothing in it.
            parent = child(json!({ "StartAt": "S", "States": { "S": {
                "Type": "Task",
                "Resource": "arn:aws:states:::states:startExecution",
                "Parameters": { "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:child" },
                "End": true,
            } } }));
        }
        let engine = Engine::new(Echo).with_machines([parent.clone()]);
        assert_eq!(engine.run(&parent, start(json!({}))).await.status, status, "{pattern}");
    }
}

#[tokio::test]
async fn a_text_for_an_input_is_the_json_itself() {
    let mut parent = parent(".sync:2");
    let definition = json!({ "StartAt": "S", "States": { "S": {
        "Type": "Task",
        "Resource": "arn:aws:states:::states:startExecution.sync:2",
        "Parameters": { "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:child",
                        "Input.$": "States.JsonToString($)" },
        "OutputPath": "$.Output",
        "End": true,
    } } });
    parent.program = machine(definition).program;
    let engine = Engine::new(Echo).with_machines([child(waiting())]);
    assert_eq!(output(&engine.run(&parent, start(json!({ "n": 1 }))).await), json!({ "n": 1 }));
}

#[tokio::test]
async fn a_child_without_an_input_is_given_an_empty_object() {
    let engine = Engine::new(Echo).with_machines([child(waiting())]);
    let execution = engine.run(&parent(".sync:2"), start(Json::Null)).await;
    assert_eq!(output(&execution)["Output"], json!({}));
}

#[tokio::test]
async fn an_input_that_is_no_json_is_refused() {
    let engine = Engine::new(Echo).with_machines([child(waiting())]);
    let failure = engine.run(&parent(".sync:2"), start(json!("no json"))).await.failure.unwrap();
    let cause = "Invalid State Machine Execution Input: the text in `Input` is no JSON";
    assert_eq!(failure, Failure::new("StepFunctions.InvalidExecutionInputException", cause));
}

/// Starts two executions of `child` with one name, one after the other, with these inputs.
async fn named_twice(second: Json, kind: MachineType, pause: u32) -> Execution {
    let start = |input: Json, next: Json| {
        let arguments = json!({ "StateMachineArn": child(waiting()).arn, "Name": "once", "Input": input });
        let mut state =
            json!({ "Type": "Task", "Resource": "arn:aws:states:::states:startExecution", "Parameters": arguments });
        state.as_object_mut().unwrap().extend(next.as_object().unwrap().clone());
        state
    };
    let definition = json!({ "StartAt": "First", "States": {
        "First": start(json!({ "n": 1 }), json!({ "Next": "Wait" })),
        "Wait": { "Type": "Wait", "Seconds": pause, "Next": "Second" },
        "Second": start(second, json!({ "End": true })),
    } });
    let mut other = child(waiting());
    other.machine_type = kind;
    Engine::new(Echo).with_machines([other]).run(&machine(definition), start_empty()).await
}

fn start_empty() -> sfn_local::Start {
    start(json!({}))
}

#[tokio::test]
async fn a_name_is_used_once() {
    let error = |execution: &Execution| execution.failure.as_ref().map(|failure| failure.name().to_owned());
    let exists = Some("StepFunctions.ExecutionAlreadyExistsException".to_owned());
    let other = named_twice(json!({ "n": 2 }), MachineType::Standard, 1).await;
    assert_eq!(error(&other), exists);
    let cause = other.failure.unwrap().cause.unwrap();
    assert!(
        cause.starts_with("Execution Already Exists: 'arn:aws:states:us-east-1:123456789012:execution:"),
        "{cause}"
    );
    // The same request again has the same answer, until the execution has ended.
    let same = named_twice(json!({ "n": 1 }), MachineType::Standard, 1).await;
    let begun = output(&same)["StartDate"].as_i64().unwrap();
    assert_eq!(begun, same.started.as_millisecond());
    assert_eq!(error(&named_twice(json!({ "n": 1 }), MachineType::Standard, 61).await), exists);
    assert_eq!(error(&named_twice(json!({ "n": 2 }), MachineType::Express, 1).await), None);
}

/// Two branches that start `child` with one name and these inputs, the first waiting for it so many seconds at most.
async fn in_two_branches(inputs: [u64; 2], timeout: u32) -> Execution {
    let start = |resource: &str, n: u64, more: Json| {
        let arguments = json!({ "StateMachineArn": child(waiting()).arn, "Name": "once", "Input": { "n": n } });
        let mut state = json!({ "Type": "Task", "Resource": format!("arn:aws:states:::states:{resource}"), "Parameters": arguments });
        state.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        state
    };
    let [first, second] = inputs;
    let caught = json!([{ "ErrorEquals": ["States.Timeout"], "Next": "Late" }]);
    let definition = json!({ "StartAt": "Both", "States": { "Both": { "Type": "Parallel", "End": true, "Branches": [
        { "StartAt": "First", "States": {
            "First": start("startExecution.sync:2", first, json!({ "TimeoutSeconds": timeout, "Catch": caught, "End": true })),
            "Late": { "Type": "Pass", "Result": "late", "End": true },
        } },
        { "StartAt": "Wait", "States": {
            "Wait": { "Type": "Wait", "Seconds": 10, "Next": "Second" },
            "Second": start("startExecution.sync", second, json!({ "End": true })),
        } },
    ] } } });
    Engine::new(Counted(Arc::default()))
        .with_machines([child(waiting())])
        .run(&machine(definition), start_empty())
        .await
}

#[tokio::test]
async fn who_starts_an_execution_that_runs_waits_for_it() {
    let execution = in_two_branches([1, 1], 99).await;
    assert_eq!(execution.stopped.duration_since(execution.started).as_secs(), 60);
    let output = output(&execution);
    let (first, second) = (&output[0], &output[1]);
    assert_eq!((&first["Output"], &second["Output"]), (&json!({ "n": 1 }), &json!("{\"n\":1}")));
    for same in ["ExecutionArn", "Name", "StartDate", "StopDate", "Status"] {
        assert_eq!(first[same], second[same]);
    }
    let other = in_two_branches([1, 2], 99).await;
    assert_eq!(other.failure.unwrap().name(), "StepFunctions.ExecutionAlreadyExistsException");
}

#[tokio::test]
async fn an_execution_that_is_stopped_fails_who_else_waits_for_it() {
    let execution = in_two_branches([1, 1], 30).await;
    assert_eq!(execution.stopped.duration_since(execution.started).as_secs(), 30);
    let cause: Json = serde_json::from_str(&execution.failure.unwrap().cause.unwrap()).unwrap();
    assert_eq!((&cause["Status"], &cause["Name"]), (&json!("ABORTED"), &json!("once")));
}

#[tokio::test]
async fn who_waits_for_itself_waits_until_its_timeout() {
    let definition = json!({ "StartAt": "S", "States": {
        "S": {
            "Type": "Task",
            "Resource": "arn:aws:states:::states:startExecution.sync:2",
            "Parameters": {
                "StateMachineArn.$": "$$.StateMachine.Id", "Name.$": "$$.Execution.Name", "Input.$": "$$.Execution.Input",
            },
            "TimeoutSeconds": 30,
            "End": true,
        },
    } });
    let own = child(definition);
    let execution = Engine::new(Echo).with_machines([own.clone()]).run(&own, start(json!({ "n": 1 }))).await;
    assert_eq!(execution.failure.unwrap().name(), "States.Timeout");
    assert_eq!(execution.stopped.duration_since(execution.started).as_secs(), 30);
}
