//! Functions of the program, as a run calls them.

use crate::Shop;
use serde_json::json;
use sfn::testing::StateMachineExt;
use sfn::{lambda, state_machine};
use std::time::{Duration, Instant};

/// A function that never returns.
#[lambda]
pub(crate) async fn hang(_cents: u64) {
    std::future::pending().await
}

#[lambda]
async fn fall(cents: u64) -> u64 {
    assert!(cents > 1000, "not enough: {cents}");
    cents
}

state_machine! {
    pub(crate) Hangs<u64, _> {
        Hang: Task(hang, TimeoutSeconds = 1, Catch(States::Timeout, Next = Late), End),
        Late: Pass(Result = json!("late"), End),
    }
}

state_machine! {
    Falls<u64, _> {
        Fall: Task(fall, Catch(["Runtime.Panic"], Next = Fallen), End),
        Fallen: Pass(Parameters = json!({ "cause": States::StringToJson($.Cause) }), End),
    }
}

mod other {
    /// Called as the one outside.
    #[sfn::lambda]
    pub(crate) async fn twin(cents: u64) -> u64 {
        cents + 1
    }
}

#[lambda]
async fn twin(cents: u64) -> u64 {
    cents + 2
}

state_machine! {
    Twins<u64, u64> {
        First: Task(twin, Next = Second),
        Second: Task(other::twin, End),
    }
}

#[tokio::test]
async fn two_functions_of_one_name_are_two() {
    assert_eq!(Twins::test().run(0).await.output(), 3);
    assert_eq!(Twins::test().mock(other::twin, |cents| cents + 10).run(0).await.output(), 12);
    assert_eq!(Twins::test().mock(twin, |cents| cents + 20).run(0).await.output(), 21);
}

#[tokio::test]
async fn a_function_inside_another_is_found_too() {
    #[lambda]
    fn inside(cents: u64) -> u64 {
        cents
    }
    state_machine! {
        Inside<u64, u64> {
            Task(inside, End),
        }
    }
    assert_eq!(Inside::test().mock(inside, |cents| cents + 1).run(1).await.output(), 2);
}

#[tokio::test]
async fn an_event_that_the_function_does_not_take_fails_as_on_lambda() {
    let run = Shop::test().run_json(json!({ "cents": 5 })).await;
    assert_eq!(run.failure().name(), "Runtime.UnmarshalError");
    let cause = run.failure().cause.clone().unwrap();
    assert!(cause.contains("`$`: invalid type: map, expected u64"), "{cause}");
}

#[tokio::test]
async fn a_function_that_never_returns_is_cut_by_its_timeout() {
    assert_eq!(Hangs::test().run(5).await.output(), "late");
}

/// A function that never returns, and that Lambda stops.
#[lambda(timeout = 1)]
async fn stall(_cents: u64) {
    std::future::pending().await
}

state_machine! {
    Stalls<u64, _> {
        Stall: Task(stall, Catch("Sandbox.Timedout", Next = Stopped), End),
        Stopped: Pass(Parameters = json!({ "cause": States::StringToJson($.Cause) }), End),
    }
}

#[tokio::test]
async fn a_function_that_never_returns_is_stopped_by_its_own_timeout() {
    let run = Stalls::test().run(5).await;
    let message = run.output()["cause"]["errorMessage"].as_str().unwrap_or_default().to_owned();
    assert!(message.ends_with("Error: Task timed out after 1.00 seconds"), "{message}");
    assert_eq!(run.duration(), Duration::from_secs(1));
}

/// A function that never returns, and may take long.
#[lambda(timeout = 900)]
async fn ponder(_cents: u64) {
    std::future::pending().await
}

/// A function that blocks its thread for longer than it may take.
#[lambda(timeout = 1)]
fn block(cents: u64) -> u64 {
    std::thread::sleep(Duration::from_millis(1100));
    cents
}

state_machine! {
    Ponders<u64, _> {
        Ponder: Task(ponder, TimeoutSeconds = 600, End),
    }
}

state_machine! {
    Blocks<u64, _> {
        Block: Task(block, End),
    }
}

#[tokio::test]
async fn a_test_waits_for_functions_as_long_as_it_is_told() {
    let began = Instant::now();
    for test in [Ponders::test(), Ponders::test().patience(Duration::from_millis(10))] {
        let run = test.run(5).await;
        assert_eq!(run.failure().name(), "States.Timeout");
        assert_eq!(run.duration(), Duration::from_secs(600));
    }
    assert!(began.elapsed() < Duration::from_secs(60));
}

#[tokio::test]
async fn a_function_that_blocks_its_thread_too_long_is_stopped_by_its_own_timeout() {
    let run = Blocks::test().run(5).await;
    assert_eq!(run.failure().name(), "Sandbox.Timedout");
    assert_eq!(run.duration(), Duration::from_secs(1));
}

#[tokio::test]
async fn a_function_that_panics_fails_with_its_message() {
    let run = Falls::test().run(5).await;
    let cause = json!({ "errorType": "Runtime.Panic", "errorMessage": "not enough: 5" });
    assert_eq!(run.output(), json!({ "cause": cause }));
}
