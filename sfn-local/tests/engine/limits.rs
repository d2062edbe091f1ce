//! AWS's limits.

use crate::{Echo, machine, output, run, start};
use serde_json::{Value as Json, json};
use sfn_local::{Engine, Payload, Start, Status};

#[tokio::test]
async fn a_loop_ends_with_the_history() {
    let definition = json!({ "StartAt": "A", "States": {
        "A": { "Type": "Pass", "Next": "B" },
        "B": { "Type": "Choice", "Choices": [{ "Variable": "$.stop", "IsPresent": true, "Next": "C" }], "Default": "A" },
        "C": { "Type": "Succeed" },
    } });
    let execution = run(&Engine::default(), definition.clone(), json!({})).await;
    assert_eq!(execution.status, Status::Failed);
    assert_eq!(execution.history.len(), 25_000);
    let execution = run(&Engine::default().with_event_limit(100), definition, json!({})).await;
    assert_eq!((execution.status, execution.history.len()), (Status::Failed, 100));
}

#[tokio::test]
async fn what_ends_with_the_history_is_not_in_it() {
    let again = json!({ "Type": "Choice", "Choices": [{ "Variable": "$.stop", "IsPresent": true, "Next": "C" }], "Default": "A" });
    let first = json!({ "Type": "Pass", "Next": "B" });
    let branches = json!([
        { "StartAt": "A", "States": { "A": first, "B": again, "C": { "Type": "Succeed" } } },
        { "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 60, "End": true } } },
    ]);
    let definition =
        json!({ "StartAt": "P", "States": { "P": { "Type": "Parallel", "Branches": branches, "End": true } } });
    let execution = run(&Engine::default().with_event_limit(100), definition, json!({})).await;
    assert_eq!((execution.status, execution.history.len()), (Status::Failed, 100));
    let last = execution.history.iter().last().map(|event| event.details.type_name());
    assert_eq!(last, Some("ExecutionFailed"));
}

#[tokio::test]
async fn a_last_state_needs_room_too() {
    let definition = json!({ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } });
    for (limit, status) in [(3, Status::Failed), (4, Status::Succeeded)] {
        let execution = run(&Engine::default().with_event_limit(limit), definition.clone(), json!({})).await;
        assert_eq!((execution.status, execution.history.len()), (status, limit));
    }
}

#[tokio::test]
async fn an_input_over_256_kib_fails_the_execution() {
    let definition = json!({ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } });
    for (bytes, status) in [(262_144 - 2, Status::Succeeded), (262_144 - 1, Status::Failed)] {
        let execution = run(&Engine::default(), definition.clone(), Json::from("x".repeat(bytes))).await;
        assert_eq!(execution.status, status, "{bytes} bytes and two quotes");
    }
    for (blanks, status) in [(262_144 - 2, Status::Succeeded), (262_144 - 1, Status::Failed)] {
        let input = Payload::parse(format!("{}{{}}", " ".repeat(blanks))).unwrap();
        let execution = Engine::default().run(&machine(definition.clone()), Start::new(input)).await;
        assert_eq!(execution.status, status, "{blanks} blanks and two braces");
    }
}

#[tokio::test]
async fn a_map_of_many_items_is_whole_and_in_order() {
    let definition = json!({ "StartAt": "M", "States": { "M": {
        "Type": "Map",
        "End": true,
        "ItemProcessor": { "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } } },
    } } });
    let items: Vec<u32> = (0..5_000).collect();
    let execution = run(&Engine::new(Echo), definition, json!(items)).await;
    assert_eq!(output(&execution), json!(items));
}

#[tokio::test]
async fn ten_thousand_executions_wait_at_once() {
    let machine =
        machine(json!({ "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 86_400, "End": true } } }));
    let engine = Engine::default();
    let runs = (0..10_000).map(|_| engine.run(&machine, start(json!({}))));
    let executions = futures_util::future::join_all(runs).await;
    assert!(executions.iter().all(|execution| execution.status == Status::Succeeded));
}

#[tokio::test]
async fn variables_have_limits() {
    let large = "x".repeat(200_000);
    let assign =
        |names: &[&str]| names.iter().map(|name| (format!("{name}.$"), json!("$"))).collect::<serde_json::Map<_, _>>();
    for (names, status) in [(&["a"][..], Status::Succeeded), (&["a", "b"], Status::Failed)] {
        let definition =
            json!({ "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": assign(names), "End": true } } });
        let execution = run(&Engine::default(), definition, json!(large)).await;
        assert_eq!(execution.status, status, "{names:?}");
    }
    // 52 variables of 200,000 bytes are under 10 MiB, 53 are not.
    for (count, status) in [(52, Status::Succeeded), (53, Status::Failed)] {
        let state = |at: usize| json!({ "Type": "Pass", "Assign": assign(&[&format!("v{at}")]), "Next": format!("s{}", at + 1) });
        let mut states: serde_json::Map<_, _> = (0..count).map(|at| (format!("s{at}"), state(at))).collect();
        states.insert(format!("s{count}"), json!({ "Type": "Succeed" }));
        let execution = run(&Engine::default(), json!({ "StartAt": "s0", "States": states }), json!(large)).await;
        assert_eq!(execution.status, status, "{count} variables");
    }
}

#[tokio::test]
async fn data_that_nests_deeper_and_deeper_ends_in_an_error() {
    let wrap = json!({ "StartAt": "A", "States": {
        "A": { "Type": "Pass", "Parameters": { "a.$": "$" }, "Next": "B" },
        "B": { "Type": "Pass", "Parameters": { "a": [{ "b.$": "$" }] }, "Next": "C" },
        "C": { "Type": "Choice", "Choices": [{ "Variable": "$.stop", "IsPresent": true, "Next": "D" }], "Default": "A" },
        "D": { "Type": "Succeed" },
    } });
    let execution = run(&Engine::default(), wrap, json!({})).await;
    let failure = execution.failure.unwrap();
    assert_eq!(failure.name(), "States.Runtime");
    assert!(failure.cause.unwrap().contains("500 levels"));
    let text = execution.history.to_json().to_text();
    assert!(text.len() > 100_000);
}

#[tokio::test]
async fn retries_end_with_the_history() {
    let retry = json!([{ "ErrorEquals": ["States.ALL"], "MaxAttempts": 20_000, "BackoffRate": 1.0 }]);
    let execution = run(&Engine::new(crate::Failing), crate::task(json!({ "Retry": retry })), json!({})).await;
    assert!(execution.failure.unwrap().cause.unwrap().contains("25000"));
    assert!(execution.history.len() < 25_010);
}

#[tokio::test]
async fn what_an_assign_that_fails_would_have_set_is_not_set() {
    let large = "x".repeat(150_000);
    let definition = json!({ "QueryLanguage": "JSONata", "StartAt": "A", "States": {
        "A": { "Type": "Pass", "Assign": { "a": 1 }, "Next": "B" },
        "B": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Next": "C", "Output": {},
               "Assign": { "a": 2, "b": "{% $states.input %}", "c": "{% $states.input %}" },
               "Catch": [{ "ErrorEquals": ["States.ALL"], "Output": {}, "Next": "C" }] },
        "C": { "Type": "Pass", "Output": "{% $a %}", "End": true },
    } });
    assert_eq!(output(&run(&Engine::new(Echo), definition, json!(large)).await), json!(1));
}

#[tokio::test]
async fn the_input_of_an_iteration_has_the_limit_of_any_state() {
    let definition = json!({ "StartAt": "M", "States": { "M": { "Type": "Map", "ItemsPath": "$.n", "End": true,
        "ItemSelector": { "a.$": "$.s", "b.$": "$.s" },
        "ItemProcessor": { "StartAt": "P", "States": { "P": { "Type": "Pass", "Result": 1, "End": true } } } } } });
    let execution = run(&Engine::new(Echo), definition, json!({ "n": [1], "s": "x".repeat(150_000) })).await;
    assert_eq!(execution.failure.unwrap().name(), "States.DataLimitExceeded");
}
