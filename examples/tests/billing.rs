//! Tests of [`sfn_examples::billing`]: a callback, a wait, and a service of AWS.

use serde_json::json;
use sfn::testing::{Outcome, StateMachineExt, Test, failure};
use sfn_examples::billing::*;
use std::time::Duration;

fn bill(price: u64) -> Bill {
    let line = |item: &str, quantity| Line { item: item.to_owned(), price, quantity };
    Bill { id: "B-1".to_owned(), lines: vec![line("paper", 2), line("ink", 1)] }
}

/// What all tests of the machine share: a bucket that takes everything.
fn billing() -> Test<Billing> {
    Billing::test().mock_resource("aws-sdk:s3:putObject", |_| json!({ "ETag": "1" }))
}

#[tokio::test]
async fn a_small_bill_is_held_for_a_moment_and_stored() {
    let run = billing().run(bill(1000)).await;

    assert_eq!(run.output(), json!({ "total": 3000, "order": "B-1" }));
    assert_eq!(run.visited(), ["Prepare", "Kind", "Hold", "Price", "One", "One", "Store", "Done"]);
    assert_eq!(run.calls("Store")[0]["Key"], "bills/B-1.json");
    assert_eq!(run.duration(), Duration::from_secs(10));
}

/// The mock of a callback answers with what the reviewer sends back.
#[tokio::test]
async fn a_dear_bill_is_reviewed() {
    let run = billing()
        .mock_state("Review", |message| {
            assert_eq!(message["MessageBody"]["order"]["id"], "B-1");
            json!({ "approved": true })
        })
        .run(bill(10_000))
        .await;

    assert_eq!(run.visited(), ["Prepare", "Kind", "Review", "Price", "One", "One", "Store", "Done"]);
}

/// Mocks in sequence: the reviewer is busy, and then says no.
#[tokio::test]
async fn a_bill_that_the_reviewer_refuses_fails() {
    let refused = || failure(ReviewError::Refused { reason: "too much ink".to_owned() });
    let run = billing()
        .mock_state("Review", |_| failure(ReviewError::Busy))
        .times(1)
        .mock_state("Review", move |_| refused())
        .run(bill(10_000))
        .await;

    assert_eq!(run.attempts("Review"), 2);
    assert_eq!(run.failure().name(), "Billing.Failed");
    assert_eq!(run.failure().cause.as_deref(), Some("Review.Refused: refused: too much ink"));
}

/// Two days pass in no time.
#[tokio::test]
async fn a_bill_that_nobody_reviews_fails_after_two_days() {
    let run = billing().mock_state("Review", |_| Outcome::Never).run(bill(10_000)).await;

    assert_eq!(run.failure().name(), "Billing.Failed");
    assert_eq!(run.duration(), Duration::from_secs(REVIEW_TIMEOUT.into()));
}
