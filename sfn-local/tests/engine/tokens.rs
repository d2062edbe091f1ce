//! Tasks that go on after they were called: their tokens, their heartbeats, what they say meanwhile.

use crate::{machine, start};
use serde_json::{Value as Json, json};
use sfn_local::task::{BoxFuture, Call, Key, MockConfig, Mocks, Outcome, Reply, TaskTimedOut, TaskTokens, Tasks};
use sfn_local::{Engine, Execution, Failure, Status, Value};
use std::time::Duration;

const ACTIVITY: &str = "arn:aws:states:us-east-1:123456789012:activity:pick";
const CALLBACK: &str = "arn:aws:states:::sqs:sendMessage.waitForTaskToken";

/// Sends so many heartbeats, one every four seconds, and then answers.
struct Worker(u32);

impl Tasks for Worker {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            call.started(Some("w-1"));
            for _ in 0..self.0 {
                call.sleep(Duration::from_secs(4)).await;
                call.heartbeat();
            }
            call.sleep(Duration::from_secs(6)).await;
            json!("done").into()
        })
    }
}

fn task(resource: &str, more: Json) -> Json {
    let mut task = json!({ "Type": "Task", "Resource": resource, "End": true });
    task.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let mut machine = json!({ "StartAt": "Pick", "States": { "Pick": task } });
    if more.get("Catch").is_some() {
        machine["States"]["Late"] = json!({ "Type": "Pass", "Result": "late", "End": true });
    }
    machine
}

async fn run(tasks: impl Tasks + 'static, definition: Json) -> Execution {
    Engine::new(tasks).run(&machine(definition), start(json!({}))).await
}

/// When each event happened, in seconds from the start.
fn times(execution: &Execution) -> Vec<(&'static str, i64)> {
    let seconds = |event: &sfn_local::history::Event| event.timestamp.duration_since(execution.started).as_secs();
    execution.history.iter().map(|event| (event.details.type_name(), seconds(event))).collect()
}

#[tokio::test]
async fn a_heartbeat_begins_the_pause_anew() {
    let limits = json!({ "HeartbeatSeconds": 7, "TimeoutSeconds": 60 });
    let job = json!({ "Parameters": { "JobName": "j" }, "HeartbeatSeconds": 7, "TimeoutSeconds": 60 });
    let job = task("arn:aws:states:::glue:startJobRun.sync", job);
    for definition in [task(ACTIVITY, limits.clone()), callback(limits), job] {
        let run = run(Worker(5), definition).await;
        assert_eq!((run.status, run.stopped.duration_since(run.started).as_secs()), (Status::Succeeded, 26));
    }
}

#[tokio::test]
async fn a_pause_that_is_too_long_ends_the_task() {
    let catch = json!([{ "ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Late" }]);
    let run = run(Worker(2), task(ACTIVITY, json!({ "HeartbeatSeconds": 5, "Catch": catch }))).await;
    assert_eq!(run.output.as_ref().map(sfn_local::Payload::text), Some("\"late\""));
    let events = times(&run);
    assert_eq!(&events[2..5], [("ActivityScheduled", 0), ("ActivityStarted", 0), ("ActivityTimedOut", 13)]);
}

#[tokio::test]
async fn what_has_no_token_has_no_heartbeats() {
    let function = "arn:aws:lambda:us-east-1:123456789012:function:pick";
    let run = run(Worker(1), task(function, json!({ "HeartbeatSeconds": 5, "TimeoutSeconds": 60 }))).await;
    assert_eq!(run.status, Status::Succeeded, "{}", run.history);
}

#[tokio::test]
async fn a_timeout_is_one_whatever_heartbeats_say() {
    let run = run(Worker(9), task(ACTIVITY, json!({ "HeartbeatSeconds": 5, "TimeoutSeconds": 9 }))).await;
    assert_eq!((run.status, run.stopped.duration_since(run.started).as_secs()), (Status::Failed, 9));
}

#[tokio::test]
async fn a_job_is_submitted_when_it_starts() {
    let child = machine(json!({ "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 60, "End": true } } }));
    let task = task(
        "arn:aws:states:::states:startExecution.sync:2",
        json!({ "Parameters": { "StateMachineArn": child.arn } }),
    );
    let wait = json!({ "StartAt": "V", "States": { "V": { "Type": "Wait", "Seconds": 30, "End": true } } });
    let parent =
        json!({ "StartAt": "P", "States": { "P": { "Type": "Parallel", "Branches": [task, wait], "End": true } } });
    let parent = sfn_local::Machine::of_definition("Parent", parent, Default::default()).unwrap();
    let run = Engine::default().with_machines([child]).run(&parent, start(json!({}))).await;
    let of_task = times(&run).into_iter().filter(|(name, _)| name.starts_with("Task") || name.starts_with("Wait"));
    let expected = [
        ("TaskStateEntered", 0),
        ("WaitStateEntered", 0),
        ("TaskScheduled", 0),
        ("TaskStarted", 0),
        ("TaskSubmitted", 0),
        ("WaitStateExited", 30),
        ("TaskSucceeded", 60),
        ("TaskStateExited", 60),
    ];
    assert_eq!(of_task.collect::<Vec<_>>(), expected);
}

/// Sends the token on, as a service does.
struct Service(Box<dyn Fn(TaskTokens, String) + Send + Sync>);

impl Tasks for Service {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            let token = call.input.value().get("MessageBody").and_then(Value::as_str).unwrap_or_default().to_owned();
            call.submitted(json!({ "MessageId": "1" }));
            (self.0)(call.tokens().clone(), token);
            Reply::new(Outcome::Never)
        })
    }
}

fn callback(more: Json) -> Json {
    let mut fields = json!({ "Parameters": { "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" } });
    fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    task(CALLBACK, fields)
}

#[tokio::test]
async fn whoever_has_the_token_answers() {
    let answers = |answer: fn(&TaskTokens, &str)| Service(Box::new(move |tokens, token| answer(&tokens, &token)));
    let yes =
        run(answers(|tokens, token| tokens.send_task_success(token, json!("yes")).unwrap()), callback(json!({}))).await;
    assert_eq!(yes.output.as_ref().map(sfn_local::Payload::text), Some("\"yes\""));
    let names: Vec<_> = times(&yes).into_iter().map(|(name, _)| name).collect();
    assert_eq!(&names[2..6], ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]);
    let no = |tokens: &TaskTokens, token: &str| {
        tokens.send_task_failure(token, Failure::new("No", "never")).unwrap();
        assert_eq!(tokens.send_task_success(token, json!(1)), Err(TaskTimedOut));
        assert_eq!(tokens.send_task_heartbeat("another"), Err(TaskTimedOut));
    };
    assert_eq!(run(answers(no), callback(json!({}))).await.failure, Some(Failure::new("No", "never")));
}

/// Answers the token, and returns a value besides.
struct Eager;

impl Tasks for Eager {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            call.tokens().send_task_success(call.token.as_deref().unwrap_or_default(), json!("yes")).unwrap();
            json!({ "MessageId": "1" }).into()
        })
    }
}

#[tokio::test]
async fn what_is_returned_beside_the_answer_of_the_token_was_submitted() {
    let run = run(Eager, callback(json!({}))).await;
    assert_eq!(run.output.as_ref().map(sfn_local::Payload::text), Some("\"yes\""));
    let names: Vec<_> = times(&run).into_iter().map(|(name, _)| name).collect();
    assert_eq!(&names[2..6], ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]);
}

#[tokio::test]
async fn a_token_may_be_answered_from_another_thread() {
    let later = |tokens: TaskTokens, token: String| {
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(20));
            tokens.send_task_success(&token, json!("yes"))
        });
    };
    let definition = callback(json!({ "TimeoutSeconds": 60 }));
    let engine = Engine::new(Service(Box::new(later))).with_clock(sfn_local::clock::RealClock);
    let run = engine.run(&machine(definition), start(json!({}))).await;
    assert_eq!(run.output.as_ref().map(sfn_local::Payload::text), Some("\"yes\""));
}

#[tokio::test]
async fn a_token_that_nobody_answers_is_told() {
    let nobody = || Service(Box::new(|_, _| {}));
    let run_of = run(nobody(), callback(json!({}))).await;
    let cause = run_of.failure.and_then(|failure| failure.cause).unwrap_or_default();
    assert_eq!(run_of.status, Status::TimedOut);
    assert!(
        cause.starts_with("state `Pick` waited for its task token, which nobody has sent back: answer it"),
        "{cause}"
    );
    let stated = run(nobody(), callback(json!({ "TimeoutSeconds": 60 }))).await;
    assert_eq!(stated.failure, Some(Failure { error: Some("States.Timeout".into()), cause: None }));
}

#[tokio::test]
async fn what_a_mock_answers_for_a_job_or_a_callback_was_submitted() {
    let mock = |outcome: fn() -> Reply| {
        let mut mocks = Mocks::new();
        mocks.insert(Key::State("Pick".into()), move |_| outcome());
        mocks
    };
    let names = |run: &Execution| times(run).into_iter().map(|(name, _)| name).skip(2).take(4).collect::<Vec<_>>();
    let job = || task("arn:aws:states:::glue:startJobRun.sync", json!({ "Parameters": { "JobName": "j" } }));
    let done = run(mock(|| json!("done").into()), job()).await;
    assert_eq!(names(&done), ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]);
    let failed = run(mock(|| Failure::new("No", "never").into()), callback(json!({}))).await;
    assert_eq!(names(&failed), ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskFailed"]);
    let never = run(mock(|| Outcome::Never.into()), callback(json!({ "TimeoutSeconds": 60 }))).await;
    assert_eq!(names(&never), ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskTimedOut"]);
    let refused = run(mock(|| Outcome::SubmitFailed(Failure::new("No", "never")).into()), job()).await;
    assert_eq!(names(&refused), ["TaskScheduled", "TaskStarted", "TaskSubmitFailed", "ExecutionFailed"]);
    let file = r#"{ "StateMachines": { "machine": { "TestCases": { "C": { "Pick": "No" } } } },
        "MockedResponses": { "No": { "0": { "Throw": { "Error": "No" } } } } }"#;
    let case = MockConfig::parse(file).unwrap().test_case("machine", "C").unwrap();
    let failed = run(case, callback(json!({}))).await;
    assert_eq!(names(&failed), ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskFailed"]);
}

#[tokio::test]
async fn a_task_is_submitted_once() {
    let mut mocks = Mocks::new();
    mocks.insert_async(Key::State("Pick".into()), |call| async move {
        call.submitted(json!({ "MessageId": "1" }));
        call.sleep(Duration::from_secs(1)).await;
        json!("done")
    });
    let run = run(mocks, callback(json!({}))).await;
    let submitted = times(&run).into_iter().filter(|(name, _)| *name == "TaskSubmitted");
    assert_eq!(submitted.collect::<Vec<_>>(), [("TaskSubmitted", 0)]);
}

#[tokio::test]
async fn executions_of_one_engine_have_tokens_of_their_own() {
    let engine = Engine::new(Service(Box::new(|_, _| {})));
    let machine = machine(callback(json!({ "TimeoutSeconds": 60 })));
    let token = |execution: &Execution| {
        let scheduled = execution.history.iter().find(|event| event.details.type_name() == "TaskScheduled");
        scheduled.map(|event| event.to_json().to_string())
    };
    let run = || engine.run(&machine, start(json!({})));
    let (first, second) = tokio::join!(run(), run());
    assert_ne!(token(&first), token(&second));
    assert_eq!(format!("{:?}", engine.tokens()), "TaskTokens(0 tasks)");
}
