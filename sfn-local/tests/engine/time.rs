//! Virtual time.

use crate::{Failing, Hanging, machine, run, start, task};
use serde_json::json;
use sfn_local::clock::{Clock, VirtualClock};
use sfn_local::task::{BoxFuture, Call, Outcome, Reply, Tasks};
use sfn_local::{Engine, Status};
use std::time::{Duration, Instant};

fn seconds(execution: &sfn_local::Execution) -> i64 {
    execution.stopped.duration_since(execution.started).as_secs()
}

#[tokio::test]
async fn retries_wait_in_virtual_time() {
    let definition = task(json!({ "Retry": [
        { "ErrorEquals": ["Busy"], "IntervalSeconds": 60, "BackoffRate": 10, "MaxAttempts": 4, "MaxDelaySeconds": 5000 }
    ] }));
    let began = Instant::now();
    let execution = run(&Engine::new(Failing), definition, json!({})).await;
    assert_eq!(execution.status, Status::Failed);
    assert_eq!(seconds(&execution), 60 + 600 + 5000 + 5000);
    assert!(began.elapsed() < Duration::from_secs(60));
}

#[tokio::test]
async fn the_execution_ends_after_a_year() {
    let definition =
        json!({ "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 99_999_999, "End": true } } });
    let execution = run(&Engine::default(), definition, json!({})).await;
    assert_eq!(execution.status, Status::TimedOut);
    assert_eq!(seconds(&execution), 365 * 24 * 60 * 60);
}

#[tokio::test]
async fn waits_of_branches_overlap() {
    let wait = |seconds: u32| {
        json!({ "StartAt": format!("W{seconds}"), "States": {
            format!("W{seconds}"): { "Type": "Wait", "Seconds": seconds, "End": true }
        } })
    };
    let definition = json!({ "StartAt": "P", "States": {
        "P": { "Type": "Parallel", "Branches": [wait(10), wait(30), wait(20)], "End": true }
    } });
    let execution = run(&Engine::default(), definition, json!({})).await;
    assert_eq!(seconds(&execution), 30);
}

#[tokio::test]
async fn a_handler_that_never_returns_is_cut_by_the_timeout() {
    let clock = VirtualClock::default().with_patience(Duration::from_millis(10));
    let engine = Engine::new(Hanging).with_clock(clock);
    let began = Instant::now();
    let execution = run(&engine, task(json!({ "TimeoutSeconds": 3600 })), json!({})).await;
    assert_eq!(execution.failure.map(|failure| failure.name().to_owned()).as_deref(), Some("States.Timeout"));
    assert!(began.elapsed() < Duration::from_secs(60));
}

#[tokio::test]
async fn without_patience_a_handler_has_the_time_that_it_really_has() {
    let execution = run(&Engine::new(Hanging), task(json!({ "TimeoutSeconds": 1 })), json!({})).await;
    assert_eq!(execution.failure.map(|failure| failure.name().to_owned()).as_deref(), Some("States.Timeout"));
    assert_eq!(execution.stopped.duration_since(execution.started).as_secs(), 1);
}

/// Blocks its thread for a while, and answers then.
struct Blocking;

impl Tasks for Blocking {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            std::thread::sleep(Duration::from_millis(1100));
            Reply::new(Outcome::Succeeded(call.input))
        })
    }
}

#[tokio::test]
async fn a_handler_that_blocks_its_thread_for_longer_than_the_timeout_answers_too_late() {
    let execution = run(&Engine::new(Blocking), task(json!({ "TimeoutSeconds": 1 })), json!({})).await;
    assert_eq!(execution.failure.as_ref().map(sfn_local::Failure::name), Some("States.Timeout"));
    assert_eq!(seconds(&execution), 1);
    let execution = run(&Engine::new(Blocking), task(json!({ "TimeoutSeconds": 60 })), json!({})).await;
    assert_eq!((execution.status, seconds(&execution)), (Status::Succeeded, 0));
}

/// Answers after a while, by the clock on the wall.
struct Slow;

impl Tasks for Slow {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(50)).await;
            Reply::new(Outcome::Succeeded(call.input))
        })
    }
}

#[tokio::test]
async fn time_stands_still_while_a_handler_runs() {
    let definition = json!({ "StartAt": "P", "States": { "P": { "Type": "Parallel", "End": true, "Branches": [
        task(json!({ "TimeoutSeconds": 60 })),
        { "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 86_400, "End": true } } },
    ] } } });
    let execution = run(&Engine::new(Slow), definition, json!({ "n": 1 })).await;
    assert_eq!(execution.status, Status::Succeeded);
    let succeeded = execution.history.iter().find(|event| event.details.type_name() == "LambdaFunctionSucceeded");
    assert_eq!(succeeded.map(|event| event.timestamp), Some(execution.started));
    assert_eq!(seconds(&execution), 86_400);
}

#[tokio::test]
async fn executions_that_share_a_clock_wait_for_each_other() {
    let clock = VirtualClock::default();
    let engine = Engine::default().with_clock(clock.clone());
    let wait = |seconds: u32| {
        machine(json!({ "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": seconds, "End": true } } }))
    };
    let (short, long) = (wait(5), wait(50));
    let (short, long) = tokio::join!(engine.run(&short, start(json!({}))), engine.run(&long, start(json!({}))));
    assert_eq!((seconds(&short), seconds(&long)), (5, 50));
    assert_eq!(clock.now(), long.stopped);
}

/// Answers after so long, by the clock on the wall.
struct After(Duration);

impl Tasks for After {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            tokio::time::sleep(self.0).await;
            Reply::new(Outcome::Succeeded(call.input))
        })
    }
}

#[tokio::test]
async fn each_handler_has_patience_of_its_own() {
    let mut definition = task(json!({ "TimeoutSeconds": 60 }));
    let mut first = definition["States"]["T"].clone();
    first.as_object_mut().unwrap().remove("End");
    first["Next"] = json!("T");
    definition["States"]["S"] = first;
    definition["StartAt"] = json!("S");
    let clock = VirtualClock::default().with_patience(Duration::from_millis(400));
    let execution = run(&Engine::new(After(Duration::from_millis(250))).with_clock(clock), definition, json!({})).await;
    assert_eq!(execution.status, Status::Succeeded);
}

#[tokio::test]
async fn executions_on_several_threads_share_a_clock() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_time().build().unwrap();
    let engine = Engine::default();
    let machines: Vec<_> = (1..200_u32)
        .map(|seconds| {
            machine(json!({ "StartAt": "W", "States": {
                "W": { "Type": "Wait", "Seconds": seconds % 7 + 1, "Next": "V" },
                "V": { "Type": "Wait", "Seconds": seconds % 5 + 1, "End": true },
            } }))
        })
        .collect();
    let runs: Vec<_> = machines
        .into_iter()
        .map(|machine| {
            let engine = engine.clone();
            runtime.spawn(async move { engine.run(&machine, start(json!({}))).await })
        })
        .collect();
    for run in runs {
        assert_eq!(run.await.unwrap().status, Status::Succeeded);
    }
    runtime.shutdown_background();
}
