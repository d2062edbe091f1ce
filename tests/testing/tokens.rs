//! Tasks that go on after they were called.

use crate::PayError;
use serde_json::json;
use sfn::testing::{Call, Details, Failure, Run, StateMachineExt, TaskTokens};
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

state_machine! {
    Publishes<u64, u64> {
        Publish: Task(
            "arn:aws:states:::sns:publish.waitForTaskToken" as u64,
            Parameters = json!({ "TopicArn": "t", "Message": $$.Task.Token }),
            HeartbeatSeconds = 60,
            End,
        ),
    }
}

/// The events of the task, and what it was answered at once.
fn told(run: &Run<Publishes>) -> (Vec<&'static str>, Vec<String>) {
    let names = run.history().iter().map(|event| event.details.type_name()).skip(3).take(3);
    let submitted = run.history().iter().filter_map(|event| match &event.details {
        Details::TaskSubmitted { output, .. } => Some(output.text().to_owned()),
        _ => None,
    });
    (names.collect(), submitted.collect())
}

#[tokio::test]
async fn the_answer_of_a_token_is_the_result_and_not_what_the_mock_returns() {
    let publishes = |answer: fn(&TaskTokens, &str)| {
        let tokens = TaskTokens::new();
        let reviewer = tokens.clone();
        let mock = move |message: serde_json::Value| {
            answer(&reviewer, message["Message"].as_str().unwrap());
            json!({ "MessageId": "1" })
        };
        Publishes::test().tokens(tokens).mock_resource("sns:publish", mock).run(5)
    };
    let submitted = vec![r#"{"MessageId":"1"}"#.to_owned()];

    let run = publishes(|tokens, token| tokens.send_task_success(token, 7_i64).unwrap()).await;
    assert_eq!(run.output(), 7);
    assert_eq!(told(&run), (vec!["TaskStarted", "TaskSubmitted", "TaskSucceeded"], submitted.clone()));

    let no = Failure::new("No", "never");
    let run = publishes(|tokens, token| tokens.send_task_failure(token, Failure::new("No", "never")).unwrap()).await;
    assert_eq!(run.failure(), &no);
    assert_eq!(told(&run), (vec!["TaskStarted", "TaskSubmitted", "TaskFailed"], submitted));

    // Where the token is not answered, what the mock returns is the result.
    let run = publishes(|tokens, token| tokens.send_task_heartbeat(token).unwrap()).await;
    assert_eq!(run.execution().output.as_ref().map(|output| output.text()), Some(r#"{"MessageId":"1"}"#));
    assert_eq!(told(&run), (vec!["TaskStarted", "TaskSubmitted", "TaskSucceeded"], vec!["{}".to_owned()]));
}

#[tokio::test]
async fn what_was_submitted_may_be_said_before_the_token_is_answered() {
    let mock = |call: Call| async move {
        call.submitted(json!({ "MessageId": "1" }));
        call.sleep(Duration::from_secs(5)).await;
        call.tokens().send_task_success(call.token.as_deref().unwrap(), 7_i64).unwrap();
        json!(1)
    };
    let run = Publishes::test().mock_task("Publish", mock).run(5).await;
    assert_eq!((run.output(), run.duration()), (7, Duration::from_secs(5)));
    assert_eq!(told(&run).1, [r#"{"MessageId":"1"}"#]);
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
