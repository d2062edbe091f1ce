//! State machines whose Task states call deployed functions.

use crate::deployed::Deployed;
use serde::Serialize;
use serde_json::json;
use sfn::testing::{Run, StateMachineExt, Test};
use sfn::{StateMachine, state_machine};
use sfn_examples::billing::{Bill, Billing, Line};
use sfn_examples::create_order::{ApiError, CreateOrder, Order, Receipt, call_external_api};

state_machine! {
    /// Retries and catches by name: what is deployed has to fail with the names that rustc knows.
    pub CarefulOrder<Order> {
        Order: Task(
            call_external_api,
            Retry([ApiError::Busy], MaxAttempts = 5),
            Retry([ApiError::Refused], IntervalSeconds = 1, MaxAttempts = 1),
            Catch([ApiError::Busy], Next = Busy),
            Catch([ApiError::Refused], ResultPath = $.error, Next = Refused),
            End,
        ),
        Busy: Fail(Error = "Busy"),
        Refused: Pass(OutputPath = $.error, End),
    }
}

fn order(amount: u64) -> Order {
    Order { id: "A-1".to_owned(), amount }
}

/// Runs a test with the deployed functions, and holds that it is the same as with those of this process.
async fn run<M: StateMachine>(deployed: &Deployed, test: fn() -> Test<M>, input: M::Input) -> Run<M>
where
    M::Input: Serialize + Clone,
{
    let before = deployed.lambda.calls();
    let there = test().tasks(deployed.tasks()).run(input.clone()).await;
    let calls = deployed.lambda.calls() - before;
    let here = test().run(input).await;

    assert_eq!(there.to_string(), here.to_string());
    assert_eq!(there.history().to_json(), here.history().to_json());
    assert_eq!(deployed.lambda.calls() - before, calls, "the run in process called what is deployed");
    assert!(calls > 0, "nothing was called over HTTP");
    there
}

#[tokio::test]
async fn an_order_is_created_by_what_is_deployed() {
    let Some(deployed) = Deployed::examples().await else { return };
    let created = run(&deployed, CreateOrder::test, order(100)).await;

    assert_eq!(created.output(), json!({ "order": "A-1", "reference": "P-A-1" }));
    assert_eq!(deployed.lambda.calls(), 1);
}

#[tokio::test]
async fn an_order_that_the_partner_refuses_is_retried_and_logged_by_what_is_deployed() {
    let Some(deployed) = Deployed::examples().await else { return };
    let refused = run(&deployed, CreateOrder::test, order(0)).await;

    assert_eq!(refused.attempts("CallExternalApi"), 5);
    assert_eq!(refused.visited(), ["CallExternalApi", "CatchAllFallback"]);
    let caught = &refused.inputs("CatchAllFallback")[0];
    assert_eq!(caught["Error"], "ApiError.Refused");
    assert_eq!(caught["Cause"], r#"{"errorType":"ApiError.Refused","errorMessage":"the partner refused order A-1"}"#);
    assert_eq!(deployed.lambda.calls(), 6);
}

#[tokio::test]
async fn the_errors_of_what_is_deployed_are_retried_and_caught_by_name() {
    let Some(deployed) = Deployed::examples().await else { return };
    let refused = run(&deployed, CarefulOrder::test, order(0)).await;

    assert_eq!(refused.attempts("Order"), 2);
    assert_eq!(refused.visited(), ["Order", "Refused"]);
    assert_eq!(refused.output()["Error"], "ApiError.Refused");

    let created = run(&deployed, CarefulOrder::test, order(1)).await;
    let receipt: Receipt = serde_json::from_value(created.output()).unwrap();
    assert_eq!(receipt.reference, "P-A-1");
}

#[tokio::test]
async fn the_lines_of_a_bill_are_priced_side_by_side_by_what_is_deployed() {
    let Some(deployed) = Deployed::examples().await else { return };
    let line = |quantity| Line { item: format!("paper {quantity}"), price: 10, quantity };
    let bill = Bill { id: "B-1".to_owned(), lines: (1..=20).map(line).collect() };
    let billing = || Billing::test().mock_resource("aws-sdk:s3:putObject", |_| json!({ "ETag": "1" }));
    let there = billing().tasks(deployed.tasks()).run(bill.clone()).await;
    let here = billing().run(bill).await;

    // The history is not the same: over HTTP, iterations wait.
    assert_eq!(there.output(), here.output());
    assert_eq!(there.output(), json!({ "total": 2100, "order": "B-1" }));
    assert_eq!((deployed.lambda.calls(), deployed.lambda.processes()), (20, 1));
}
