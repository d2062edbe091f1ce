//! Tests of [`sfn_examples::nightly_report`]: jobs that are waited for, another machine, the time of the start.

use serde_json::json;
use sfn::testing::{Failure, StateMachineExt, Test};
use sfn_examples::nightly_report::*;

/// A night on which the query works, and the container too.
fn night() -> Test<NightlyReport> {
    NightlyReport::test()
        .starting_at("2026-11-22T02:00:00Z")
        .mock_resource(
            "athena:startQueryExecution",
            |_| json!({ "QueryExecution": { "ResultConfiguration": { "OutputLocation": "s3://rows" } } }),
        )
        .mock_resource("ecs:runTask", |_| json!({}))
}

/// The machine that delivers the report is run too.
#[tokio::test]
async fn the_report_of_the_night_is_delivered() {
    let run = night().run(json!({})).await;

    assert_eq!(run.output(), json!({ "delivered": "the report of 2026-11-22 has 1 sections" }));
    let query = &run.calls("QuerySales")[0]["QueryString"];
    assert_eq!(query, "SELECT * FROM sales WHERE day = date '2026-11-22'");
}

/// A later mock of the same resource is the one that answers: what tests share can be changed in one of them.
#[tokio::test]
async fn a_report_without_sales_is_a_report() {
    let run = night()
        .mock_resource("athena:startQueryExecution", |_| Failure::new("Athena.AthenaException", "no such table"))
        .run(json!({}))
        .await;

    assert_eq!(run.attempts("QuerySales"), 3);
    assert_eq!(run.outputs("Gather")[0]["rows"], "none");
}

/// A state that starts a machine can be answered like any other.
#[tokio::test]
async fn a_delivery_that_fails_is_the_failure_of_the_night() {
    let run =
        night().mock_state("SendIt", |_| Failure::new("States.TaskFailed", "the mail is down")).run(json!({})).await;

    assert_eq!(run.failure(), &Failure::new("States.TaskFailed", "the mail is down"));
}

#[tokio::test]
async fn a_delivery_is_a_machine_of_its_own() {
    let report = Report { day: "2026-11-22".to_owned(), sections: [].into() };

    assert_eq!(Delivery::test().run(report).await.output(), "the report of 2026-11-22 has 0 sections");
}
