//! Tasks that go on after they were called.

use crate::PayError;
use serde_json::json;
use sfn::testing::{StateMachineExt, TaskTokens};
use sfn::{Shape, lambda, state_machine};
use std::time::Duration;

#[derive(serde::Deserialize, Shape)]
struct Question {
    token: String,
    cents: u64,
}

/// A function that is called with a token, for whoever answers it.
#[lambda]
fn ask(question: Question) -> Result<u64, PayError> {
    if question.cents == 0 { Err(PayError::Declined) } else { Ok(question.cents) }
}

state_machine! {
    Asks<u64, u64> {
        Ask: Task(
            "arn:aws:states:::lambda:invoke.waitForTaskToken" as u64,
            Parameters = json!({ "FunctionName": ask::ARN, "Payload": { "token": $$.Task.Token, "cents": $ } }),
            HeartbeatSeconds = 60,
            End,
        ),
    }
}

#[tokio::test]
async fn a_function_is_called_with_a_token_that_a_mock_answers() {
    let tokens = TaskTokens::new();
    let reviewer = tokens.clone();
    let answer = move |question: Question| {
        reviewer.send_task_success(&question.token, question.cents * 2).unwrap();
        Ok(1)
    };
    let run = Asks::test().tokens(tokens).mock_lambda::<ask>(answer).run(5).await;
    assert_eq!(run.output(), 10);
    let events: Vec<_> = run.history().iter().map(|event| event.details.type_name()).collect();
    assert_eq!(&events[2..6], ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]);
}

#[tokio::test]
async fn a_function_runs_whose_token_nobody_answers() {
    let run = Asks::test().run(5).await;
    assert_eq!((run.failure().name(), run.duration()), ("States.Timeout", Duration::from_secs(60)));
    // A function that fails is not waited for.
    assert_eq!(Asks::test().run(0).await.failure().name(), "Declined");
}

#[tokio::test]
async fn a_mock_sends_heartbeats_and_answers_in_the_end() {
    let run = Asks::test()
        .mock_task("Ask", |call| async move {
            call.submitted(json!({ "StatusCode": 200 }));
            for _ in 0..3 {
                call.sleep(Duration::from_secs(50)).await;
                call.heartbeat();
            }
            json!(7)
        })
        .run(5)
        .await;
    assert_eq!((run.output(), run.duration()), (7, Duration::from_secs(150)));
}
