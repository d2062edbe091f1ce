//! Tests of [`sfn_examples::create_order`]: a retried call, with mocks of a Lambda function.

use sfn::testing::StateMachineExt;
use sfn_examples::create_order::*;
use std::time::Duration;

fn order(amount: u64) -> Order {
    Order { id: "A-1".to_owned(), amount }
}

/// Without a mock, the functions of the program run.
#[tokio::test]
async fn an_order_gets_the_number_of_the_partner() {
    let run = CreateOrder::test().run(order(100)).await;

    assert_eq!(run.output()["reference"], "P-A-1");
    assert_eq!(run.visited(), ["CallExternalApi"]);
}

/// A mock takes what the function takes, and gives what it returns. This one answers twice; then the function itself does.
#[tokio::test]
async fn a_busy_partner_is_asked_again() {
    let run = CreateOrder::test().mock(call_external_api, |_| Err(ApiError::Busy)).times(2).run(order(100)).await;

    assert_eq!(run.output()["reference"], "P-A-1");
    assert_eq!(run.attempts("CallExternalApi"), 3);
    // 2 seconds, then twice as long: virtual ones.
    assert_eq!(run.duration(), Duration::from_secs(2 + 4));
}

/// What a state was given is what a test of a catcher asks about.
#[tokio::test]
async fn an_order_that_the_partner_refuses_is_logged() {
    let run = CreateOrder::test().run(order(0)).await;

    assert_eq!(run.attempts("CallExternalApi"), 5);
    assert_eq!(run.visited(), ["CallExternalApi", "CatchAllFallback"]);
    let caught = &run.inputs("CatchAllFallback")[0];
    assert_eq!(caught["Error"], "ApiError.Refused");
    assert_eq!(caught["Cause"], r#"{"errorType":"ApiError.Refused","errorMessage":"the partner refused order A-1"}"#);
}

/// A mock is a closure: it can look at what it is given, and count.
#[tokio::test]
async fn the_order_reaches_the_partner_as_it_was_placed() {
    let mut calls = 0;
    let run = CreateOrder::test()
        .mock(call_external_api, move |asked| {
            assert_eq!(asked, order(100));
            calls += 1;
            Ok(Receipt { order: asked.id, reference: format!("call {calls}") })
        })
        .run(order(100))
        .await;

    assert_eq!(run.output()["reference"], "call 1");
}

/// The history is the one that AWS has of such an execution, with its numbers. `cargo insta review` writes the snapshot.
#[tokio::test]
async fn the_history_is_that_of_aws() {
    let run = CreateOrder::test().mock(call_external_api, |_| Err(ApiError::Busy)).times(1).run(order(100)).await;

    insta::assert_snapshot!(run.history(), @r#"
       1 ExecutionStarted input={"id":"A-1","amount":100}
       2 TaskStateEntered `CallExternalApi` input={"id":"A-1","amount":100}
       3 LambdaFunctionScheduled resource=arn:aws:lambda:us-east-1:123456789012:function:call_external_api input={"id":"A-1","amount":100}
       4 LambdaFunctionStarted
       5 LambdaFunctionFailed error=ApiError.Busy cause={"errorType":"ApiError.Busy","errorMessage":"the partner is busy"}
       6 LambdaFunctionScheduled resource=arn:aws:lambda:us-east-1:123456789012:function:call_external_api input={"id":"A-1","amount":100}
       7 LambdaFunctionStarted
       8 LambdaFunctionSucceeded output={"order":"A-1","reference":"P-A-1"}
       9 TaskStateExited `CallExternalApi` output={"order":"A-1","reference":"P-A-1"}
      10 ExecutionSucceeded output={"order":"A-1","reference":"P-A-1"}
    "#);
}
