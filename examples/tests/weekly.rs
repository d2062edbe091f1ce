//! Tests of [`sfn_examples::weekly`]: branches, iterations, and an execution that starts the next one.

use sfn::testing::StateMachineExt;
use sfn_examples::weekly::*;

/// The first page has a next one, for which the machine starts itself again.
#[tokio::test]
async fn each_user_of_a_page_is_scheduled() {
    let run = Weekly::test().run(Page::default()).await;

    assert_eq!(run.output()[0], serde_json::json!(["scheduled for anna", "scheduled for ben"]));
    assert_eq!(run.attempts("ProcessFunction"), 2);
    assert_eq!(run.calls("Restart")[0]["Input"]["PaginationToken"], "2");
}

/// Answered by a mock, the state starts nothing.
#[tokio::test]
async fn the_next_page_is_another_execution() {
    let run = Weekly::test()
        .mock(get_all_users, |_| UserPage { user_ids: vec!["dora".to_owned()], pagination_token: Some("3".to_owned()) })
        .mock_state("Restart", |started| {
            assert_eq!(started["Input"]["PaginationToken"], "3");
            serde_json::json!({ "ExecutionArn": "arn", "StartDate": 0 })
        })
        .run(Page::default())
        .await;

    assert_eq!(run.outputs("ProcessUser"), [serde_json::json!(["scheduled for dora"])]);
}

#[tokio::test]
async fn the_last_page_ends_it() {
    let run = Weekly::test().run(Page { pagination_token: Some("2".to_owned()) }).await;

    assert!(run.visited().contains(&"NoMoreUsers"));
    assert!(!run.visited().contains(&"Restart"));
}
