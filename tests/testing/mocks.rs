//! Mocks, and files of them.

use crate::{PayError, Shop, Texts, check, pay};
use serde_json::json;
use sfn::state_machine;
use sfn::testing::{Failure, MockConfig, Outcome, StateMachineExt, failure};
use std::time::Duration;

#[tokio::test]
async fn functions_run_and_mocks_stand_for_them() {
    assert_eq!(Shop::test().run(5).await.output(), 5);
    let run = Shop::test().mock(pay, |cents| cents * 2).run(5).await;
    assert_eq!((run.output(), run.calls("Pay")), (10, vec![json!(5)]));
    let run = Shop::test().mock_lambda::<check>(|cents| Ok(cents + 1)).run(5).await;
    assert_eq!((run.output(), run.inputs("Pay"), run.outputs("Check")), (6, vec![json!(6)], vec![json!(6)]));
    let run = Shop::test().run(0).await;
    assert_eq!((run.failure().name(), run.visited()), ("Declined", vec!["Check"]));
}

#[tokio::test]
async fn mocks_in_sequence_answer_in_their_order() {
    let run = Shop::test()
        .mock_state("Pay", |_| Failure::new("Busy", "later"))
        .times(1)
        .mock_state("Pay", |_| Outcome::Never)
        .mock_state("Pay", |cents| json!(cents.as_u64().unwrap() + 1))
        .run(5)
        .await;
    assert_eq!((run.output(), run.attempts("Pay"), run.duration()), (6, 2, Duration::from_secs(1)));
}

#[tokio::test]
#[should_panic(expected = "five cents were expected")]
async fn an_assertion_in_a_mock_fails_the_test() {
    let run =
        Shop::test().mock(pay, |cents| if cents == 5 { 1 } else { panic!("five cents were expected") }).run(7).await;
    let _ = run.output();
}

#[tokio::test]
async fn a_mock_that_fails_says_nothing_of_results() {
    let run = Texts::test().mock_state("Text", |_| Err(failure(PayError::Declined))).run(5).await;
    assert_eq!(run.failure(), &Failure::new("Declined", "declined"));
    // A function's failure is Lambda's.
    let run = Shop::test().mock_state("Check", |_| Err(failure(PayError::Declined))).run(5).await;
    let own = Shop::test().run(0).await;
    assert_eq!(run.failure(), own.failure());
    // What Lambda itself fails with is not the function's.
    let run = Shop::test().mock_state("Check", |_| Failure::new("Lambda.Unknown", "gone")).run(5).await;
    assert_eq!(run.failure(), &Failure::new("Lambda.Unknown", "gone"));
    // A mock may raise anything that is not nearly a name that is meant.
    let run = Shop::test().mock_state("Check", |_| Failure::new("Unforeseen", "gone")).run(5).await;
    assert_eq!(run.failure().name(), "Unforeseen");
}

state_machine! {
    Notifies<u64, _> {
        Notify: Task("arn:aws:states:::sns:publish" as _, Parameters = json!({ "Message": "$" }), Catch("SNS.Throttled", Next = Later), End),
        Later: Pass(End),
    }
}

#[tokio::test]
async fn an_error_of_a_service_whose_name_is_nearly_a_caught_one_is_noted() {
    let failing =
        |error| Notifies::test().mock_resource("sns:publish", move |_| Failure::new(error, "slow down")).run(5);
    let note = "note: state `Notify` failed with `SNS.Throtled`, which neither its `Retry` nor its `Catch` names; \
                did you mean `SNS.Throttled`?\n";
    let run = failing("SNS.Throtled").await;
    assert!(run.to_string().ends_with(note), "{run}");
    for error in ["SNS.Throttled", "SNS.Gone"] {
        let run = failing(error).await;
        assert!(!run.to_string().contains("note: "), "{run}");
    }
}

state_machine! {
    Above<u64, _> {
        Below: Task(Shop, End),
    }
}

#[tokio::test]
async fn a_state_of_a_machine_that_is_started() {
    let run = Above::test().mock_state("Pay", |_| json!(7)).mock_lambda::<check>(Ok).run(5).await;
    assert_eq!((&run.output()["Output"], run.unused_mocks().len()), (&json!(7), 0));
}

#[tokio::test]
async fn mocks_that_were_not_called_are_told() {
    let run = Shop::test()
        .mock_state("Check", |_| json!(1))
        .times(2)
        .mock(pay, |cents| cents)
        .mock_state("Pay", |_| json!(1))
        .run(5)
        .await;
    let unused = ["the mock of state `Check` answered 1 of 2 calls", "the mock of function `pay` was not called"];
    assert_eq!(run.unused_mocks(), unused);
    assert!(run.to_string().ends_with("note: the mock of function `pay` was not called\n"), "{run}");
}

#[expect(clippy::unwrap_used, reason = "a test")]
fn mock_file(state: &str, result: &str) -> MockConfig {
    answering(state, &json!({ "Return": serde_json::from_str::<serde_json::Value>(result).unwrap() }))
}

#[expect(clippy::unwrap_used, reason = "a test")]
fn answering(state: &str, answer: &serde_json::Value) -> MockConfig {
    let file = json!({
        "StateMachines": { "Shop": { "TestCases": { "Paid": { state: "Pays" } } } },
        "MockedResponses": { "Pays": { "0": answer } },
    });
    MockConfig::parse(&file.to_string()).unwrap()
}

#[tokio::test]
async fn a_case_of_a_mock_file_answers() {
    assert_eq!(Shop::test().mock_case(&mock_file("Pay", "9"), "Paid").run(5).await.output(), 9);
}

#[test]
#[should_panic(expected = "StateMachines.Shop.TestCases.Paid.Pai: there is no state `Pai`; did you mean `Pay`?")]
fn a_case_of_a_state_that_is_not_there() {
    let _ = Shop::test().mock_case(&mock_file("Pai", "9"), "Paid");
}

#[test]
#[should_panic(expected = "MockedResponses.Pays.0.Return: `pay` never returns this: `$`: expected a whole number")]
fn a_case_with_a_result_that_the_function_never_returns() {
    let _ = Shop::test().mock_case(&mock_file("Pay", "\"9\""), "Paid");
}

#[test]
#[should_panic(
    expected = "MockedResponses.Pays.0.Throw.Error: `check` never fails with `Decline`; did you mean `Declined`?"
)]
fn a_case_with_an_error_whose_name_is_misspelt() {
    let _ = Shop::test().mock_case(&answering("Check", &json!({ "Throw": { "Error": "Decline" } })), "Paid");
}

#[test]
#[should_panic(expected = "StateMachines.Shop.TestCases: no test case is called `Payed`; did you mean `Paid`?")]
fn a_case_that_is_not_there() {
    let _ = Shop::test().mock_case(&mock_file("Pay", "9"), "Payed");
}
