//! How many failures a run tolerates.

use crate::{Positive, failure, output, over, run, types, work};
use serde_json::{Value as Json, json};
use sfn_local::{Engine, Execution, Status};

async fn tolerating(fields: Json, input: Json) -> Execution {
    run(&Engine::new(Positive), over(work(), fields), input).await
}

fn is_exceeded(execution: &Execution) {
    let cause = "The specified tolerated failure threshold was exceeded";
    assert_eq!(failure(execution), ("States.ExceedToleratedFailureThreshold".into(), cause.into()));
    let types = types(execution);
    assert_eq!(types[types.len() - 3..], ["MapRunFailed", "MapStateFailed", "ExecutionFailed"]);
}

#[tokio::test]
async fn without_a_threshold_one_failure_is_too_much() {
    is_exceeded(&tolerating(json!({}), json!([1, -1, 2])).await);
    is_exceeded(&tolerating(json!({ "ToleratedFailureCount": 0 }), json!([-1])).await);
}

#[tokio::test]
async fn so_many_failures_are_tolerated_and_leave_no_output() {
    let input = json!([1, -1, 2, -2]);
    for fields in [
        json!({ "ToleratedFailureCount": 2 }),
        json!({ "ToleratedFailurePercentage": 50 }),
        json!({ "ToleratedFailurePercentage": 50, "ToleratedFailureCount": 2 }),
    ] {
        assert_eq!(output(&tolerating(fields, input.clone()).await), json!([1, 2]));
    }
    for fields in [
        json!({ "ToleratedFailureCount": 1 }),
        json!({ "ToleratedFailurePercentage": 49.9 }),
        json!({ "ToleratedFailurePercentage": 100, "ToleratedFailureCount": 1 }),
        json!({ "ToleratedFailurePercentage": 49, "ToleratedFailureCount": 4 }),
    ] {
        is_exceeded(&tolerating(fields, input.clone()).await);
    }
    let execution = tolerating(json!({ "ToleratedFailurePercentage": 100 }), json!([-1, -2])).await;
    assert_eq!(output(&execution), json!([]));
}

#[tokio::test]
async fn fewer_than_no_iterations_at_once_are_refused() {
    let inline = json!({ "StartAt": "M", "States": { "M": {
        "Type": "Map", "ItemsPath": "$.items", "MaxConcurrencyPath": "$.most", "ItemProcessor": work(), "End": true,
    } } });
    let fields = json!({ "ItemsPath": "$.items", "MaxConcurrencyPath": "$.most" });
    for definition in [inline, over(work(), fields)] {
        let run = async |most: i64| {
            run(&Engine::new(Positive), definition.clone(), json!({ "items": [1, 2], "most": most })).await
        };
        let (error, cause) = failure(&run(-1).await);
        assert_eq!(error, "States.Runtime");
        assert!(cause.ends_with("Expected non-negative integer for MaxConcurrency, got -1 instead"), "{cause}");
        assert_eq!(output(&run(0).await), json!([1, 2]));
    }
}

#[tokio::test]
async fn all_items_of_a_batch_fail_with_it() {
    let fail = json!({ "StartAt": "F", "States": { "F": { "Type": "Fail" } } });
    let batches = |count: u32| {
        let fields = json!({ "ItemBatcher": { "MaxItemsPerBatch": 2 }, "ToleratedFailureCount": count });
        over(fail.clone(), fields)
    };
    is_exceeded(&run(&Engine::default(), batches(3), json!([1, 2, 3, 4])).await);
    assert_eq!(output(&run(&Engine::default(), batches(4), json!([1, 2, 3, 4])).await), json!([]));
}

#[tokio::test]
async fn a_run_that_failed_can_be_retried() {
    let retry = json!([{ "ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "MaxAttempts": 1 }]);
    let execution = tolerating(json!({ "Retry": retry }), json!([-1])).await;
    let runs = types(&execution).iter().filter(|name| *name == "MapRunStarted").count();
    assert_eq!((runs, execution.history.iter().last().unwrap().details.type_name()), (2, "ExecutionFailed"));
}

#[tokio::test]
async fn an_item_that_cannot_be_selected_ends_the_run() {
    let execution = tolerating(json!({ "ItemSelector": { "x.$": "$.none" } }), json!([1])).await;
    let (error, cause) = failure(&execution);
    assert_eq!(error, "States.Runtime");
    assert!(
        cause.starts_with("An error occurred while executing the state 'M' (entered at the event id #2). The JSONPath"),
        "{cause}"
    );
    let types = types(&execution);
    assert_eq!(types[types.len() - 3..], ["MapRunFailed", "MapStateFailed", "ExecutionFailed"]);
}

#[tokio::test]
async fn outputs_that_are_too_large_together_are_refused_whatever_becomes_of_them() {
    let large =
        json!({ "StartAt": "P", "States": { "P": { "Type": "Pass", "Result": "x".repeat(140_000), "End": true } } });
    let definition = over(large, json!({ "ResultPath": null }));
    assert_eq!(run(&Engine::default(), definition.clone(), json!([1])).await.status, Status::Succeeded);
    let execution = run(&Engine::default(), definition, json!([1, 2])).await;
    assert_eq!(failure(&execution).0, "States.DataLimitExceeded");
    let types = types(&execution);
    assert_eq!(types[types.len() - 3..], ["MapRunSucceeded", "MapStateFailed", "ExecutionFailed"]);
}

#[tokio::test]
async fn a_run_is_aborted_with_its_state() {
    let wait = json!({ "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 60, "End": true } } });
    let fail = json!({ "StartAt": "S", "States": {
        "S": { "Type": "Wait", "Seconds": 1, "Next": "F" }, "F": { "Type": "Fail", "Error": "Stop" }
    } });
    let definition = json!({ "StartAt": "P", "States": {
        "P": { "Type": "Parallel", "Branches": [over(wait, json!({})), fail], "End": true }
    } });
    let execution = run(&Engine::default(), definition, json!([1])).await;
    assert_eq!(failure(&execution).0, "Stop");
    let types = types(&execution);
    assert_eq!(
        types[types.len() - 4..],
        ["MapRunAborted", "MapStateAborted", "ParallelStateFailed", "ExecutionFailed"]
    );
    assert_eq!(execution.stopped.duration_since(execution.started).as_secs(), 1);
}
