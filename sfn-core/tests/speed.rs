//! Large machines cost time in proportion to their size.

use serde_json::{Map, Value, json};
use sfn_core::asl::StateMachine;
use sfn_core::check::{Options, definition};
use std::time::{Duration, Instant};

/// A chain of Tasks, each with parameters, retriers and a catcher.
fn machine(count: usize) -> Value {
    let mut states = Map::new();
    for number in 0..count {
        let next = if number + 1 < count { format!("Task{}", number + 1) } else { "Done".to_owned() };
        let task = json!({
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": { "FunctionName": "f", "Payload": { "id.$": "$.order.id", "at.$": "$$.State.EnteredTime" } },
            "ResultSelector": { "body.$": "$.Payload" },
            "ResultPath": "$.result",
            "TimeoutSeconds": 30,
            "Retry": [{ "ErrorEquals": ["Lambda.TooManyRequestsException"], "MaxAttempts": 2, "BackoffRate": 2.0 }],
            "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Done" }],
            "Next": next,
        });
        states.insert(format!("Task{number}"), task);
    }
    states.insert("Done".to_owned(), json!({ "Type": "Succeed" }));
    json!({ "StartAt": "Task0", "States": states })
}

fn least<T>(mut run: impl FnMut() -> T) -> Duration {
    let mut time = || {
        let start = Instant::now();
        drop(run());
        start.elapsed()
    };
    (0..5).map(|_| time()).min().unwrap_or_default()
}

#[test]
fn ten_thousand_states() {
    let json = machine(10_000);
    let text = json.to_string();
    assert_eq!(definition(&json, &Options::default()), []);
    let checked = least(|| definition(&json, &Options::default()));
    let read = least(|| serde_json::from_str::<StateMachine>(&text).unwrap());
    let model: StateMachine = serde_json::from_str(&text).unwrap();
    let written = least(|| serde_json::to_string(&model).unwrap());
    println!("check {checked:?}, read {read:?}, write {written:?} ({} bytes)", text.len());
    // In release each takes a few hundredths of a second (`cargo test --release -p sfn-core --test speed`); a debug
    // build on a busy machine is allowed much more, and a cost that grows with the square of the size still fails.
    assert!(checked + read + written < Duration::from_secs(10));
}

#[test]
fn ten_thousand_mistakes() {
    let mut json = machine(10_000);
    for state in json["States"].as_object_mut().unwrap().values_mut() {
        state["Foo"] = json!(1);
        state["Next"] = json!("Nowhere");
    }
    let time = least(|| definition(&json, &Options::default()));
    println!("check {time:?}");
    assert!(time < Duration::from_secs(20));
}
