//! Tests of [`sfn_examples::support_desk`]: a Choice with many ways, and what DynamoDB knows.

use serde_json::{Value, json};
use sfn::testing::{Failure, StateMachineExt, Test};
use sfn_examples::support_desk::*;

fn request(text: &str, urgency: Option<u8>) -> Request {
    Request { customer: "C-1".to_owned(), text: text.to_owned(), urgency }
}

/// A desk that knows the customer, with this level.
fn desk(level: &'static str) -> Test<SupportDesk> {
    SupportDesk::test()
        .mock_state("FindCustomer", move |_| json!({ "Item": { "level": { "S": level } } }))
        .mock_resource("sns:publish", |_| json!({ "MessageId": "M-1" }))
}

#[tokio::test]
async fn an_ordinary_request_is_answered() {
    let run = desk("silver").run(request("no light", None)).await;

    assert_eq!(run.output()["text"], "We will look into it: no light");
    assert_eq!(run.visited(), ["FindCustomer", "Route", "Answer", "Answered"]);
}

#[tokio::test]
async fn somebody_is_sent_to_what_is_urgent() {
    let run = desk("silver").run(request("no light", Some(4))).await;

    assert_eq!(run.output(), json!({ "ticket": "M-1", "text": "Somebody is on the way." }));
}

/// The message has the request in it, as text.
#[tokio::test]
async fn somebody_is_sent_to_a_gold_customer() {
    let run = desk("gold").run(request("no light", Some(1))).await;

    let message: Value = serde_json::from_str(run.calls("Page")[0]["Message"].as_str().unwrap()).unwrap();
    assert_eq!(message["found"]["Item"]["level"]["S"], "gold");
}

#[tokio::test]
async fn a_customer_that_nobody_knows_is_answered_all_the_same() {
    let run = desk("")
        .mock_state("FindCustomer", |_| json!({ "SdkHttpMetadata": {} }))
        .run(request("no light", Some(1)))
        .await;

    assert_eq!(run.visited(), ["FindCustomer", "Route", "Answer", "Answered"]);
}

/// Whatever DynamoDB fails with: the request goes on without the customer.
#[tokio::test]
async fn a_refund_needs_a_customer_that_was_looked_up() {
    let run = desk("gold")
        .mock_state("FindCustomer", |_| Failure::new("DynamoDB.AmazonDynamoDBException", "no such table"))
        .run(request("a refund", None))
        .await;

    assert_eq!(run.visited(), ["FindCustomer", "Route", "Answer", "Answered"]);
    assert_eq!(run.inputs("Route")[0]["error"]["Error"], "DynamoDB.AmazonDynamoDBException");
}

#[tokio::test]
async fn a_busy_table_is_asked_again() {
    let busy = || Failure::new("DynamoDB.ProvisionedThroughputExceededException", "slow down");
    let run = desk("silver").mock_state("FindCustomer", move |_| busy()).times(1).run(request("a refund", None)).await;

    assert_eq!(run.attempts("FindCustomer"), 2);
    assert_eq!(run.output()["text"], "A colleague will call you.");
}
