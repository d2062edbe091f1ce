//! What is said of a test that is none of its machine.

use crate::functions::{Hangs, hang};
use crate::{Shop, Texts, pay};
use serde_json::json;
use sfn::state_machine;
use sfn::testing::{Failure, StateMachineExt};

#[test]
#[should_panic(expected = "there is no state `Pai`; did you mean `Pay`?")]
fn a_state_that_is_not_there() {
    let _ = Shop::test().mock_state("Pai", |_| json!(1));
}

#[test]
#[should_panic(expected = "no state calls `sqs:sendMessage`")]
fn a_resource_that_nobody_calls() {
    let _ = Shop::test().mock_resource("sqs:sendMessage", |_| json!(1));
}

fn plain(cents: u64) -> u64 {
    cents
}

#[test]
#[should_panic(expected = "`testing::mistakes::plain` is not a Lambda function: put `#[lambda]` on it")]
fn a_function_that_is_no_lambda() {
    let _ = Shop::test().mock(plain, |cents| cents);
}

#[tokio::test]
#[should_panic(expected = "expected an output: `Shop` ended FAILED: Declined: ")]
async fn an_output_that_is_not_there() {
    let _ = Shop::test().run(0).await.output();
}

#[tokio::test]
#[should_panic(expected = "expected a failure: `Shop` ended SUCCEEDED: 5")]
async fn a_failure_that_is_not_there() {
    let _ = Shop::test().run(5).await.failure();
}

#[tokio::test]
#[should_panic(expected = "`Texts` gave another output: `$`: invalid type: string \"x\", expected u64")]
async fn an_output_that_is_not_what_the_machine_gives() {
    let _ = Texts::test().mock_state("Text", |_| json!("x")).run(5).await.output();
}

#[tokio::test]
#[should_panic(expected = "the mock of state `Pay`: `pay` never returns this: `$`: expected a whole number")]
async fn a_result_that_the_function_never_returns() {
    let _ = Shop::test().mock_state("Pay", |_| json!("x")).run(5).await;
}

#[tokio::test]
#[should_panic(expected = "the mock of state `Check`: `check` never fails with `Declinde`; did you mean `Declined`?")]
async fn an_error_whose_name_is_misspelt() {
    let _ = Shop::test().mock_state("Check", |_| Failure::new("Declinde", "no")).run(5).await;
}

#[tokio::test]
#[should_panic(expected = "the mock of state `Check`: `check` never fails with `declined`; did you mean `Declined`?")]
async fn an_error_whose_name_is_misspelt_in_a_mock_that_waits() {
    let _ = Shop::test().mock_task("Check", async |_| Failure::new("declined", "no")).run(5).await;
}

#[test]
#[should_panic(expected = "`Late` is a Pass state, and only what a Task state calls has a mock")]
fn a_state_that_calls_nothing() {
    let _ = Hangs::test().mock_state("Late", |_| json!(1));
}

#[test]
#[should_panic(expected = "the state `Hang` is one of `Hangs`, which `Shop` does not start")]
fn a_state_of_another_machine() {
    let _ = Shop::test().mock_state("Hang", |_| json!(1));
}

#[test]
#[should_panic(expected = "no state of `Shop` calls `hang`; `Hangs` does, which `Shop` does not start")]
fn a_function_of_another_machine() {
    let _ = Shop::test().mock(hang, |_| ());
}

#[test]
#[should_panic(expected = "no state of `Shop` calls `sns:publish`; `Texts` does, which `Shop` does not start")]
fn a_resource_of_another_machine() {
    let _ = Shop::test().mock_resource("sns:publish", |_| json!(1));
}

#[tokio::test]
#[should_panic(expected = "`Shop` has no state `Chek`; did you mean `Check`?")]
async fn what_a_state_did_that_is_not_there() {
    let _ = Shop::test().run(5).await.attempts("Chek");
}

#[tokio::test]
async fn what_is_said_of_a_state_that_is_not_there_is_a_line() {
    let run = Shop::test().run(5).await;
    let asked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run.inputs("Chek")));
    let message = asked.unwrap_err().downcast::<String>().unwrap();
    assert_eq!(*message, "`Shop` has no state `Chek`; did you mean `Check`?");
}

#[tokio::test]
async fn a_state_that_was_not_visited_did_nothing() {
    let run = Shop::test().run(0).await;
    assert_eq!((run.attempts("Check"), run.attempts("Pay")), (1, 0));
    assert!([run.calls("Pay"), run.inputs("Pay"), run.outputs("Pay")].iter().all(Vec::is_empty));
}

state_machine! {
    Each<Vec<u64>, _> {
        Pay: Map(
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = EXPRESS),
            ItemProcessor { PayOne: Task(pay, End) },
            End,
        ),
    }
}

#[tokio::test]
#[should_panic(
    expected = "the state `PayOne` is in the executions that the distributed Map `Pay` starts, of which this history does not tell"
)]
async fn what_a_state_did_in_the_executions_of_a_distributed_map() {
    let _ = Each::test().run(vec![5]).await.attempts("PayOne");
}
