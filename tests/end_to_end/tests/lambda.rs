//! What stands in for Lambda, with programs that do not serve.

use sfn_end_to_end_tests::{Answer, Function, Lambda};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A shell script that is deployed as a function.
#[expect(clippy::unwrap_used, reason = "a helper of tests")]
async fn deployed(script: &str) -> (Lambda, TempDir) {
    let folder = TempDir::new().unwrap();
    let program = folder.path().join("bootstrap");
    fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let function = Function {
        name: "shell".to_owned(),
        handler: "shell".to_owned(),
        program,
        timeout: Duration::from_secs(TIMEOUT),
        variables: vec![("STATUS".to_owned(), "3".to_owned())],
    };
    (Lambda::start([function], folder.path()).await.unwrap(), folder)
}

/// Calls a shell script as a function.
#[expect(clippy::unwrap_used, reason = "a helper of tests")]
async fn call(script: &str) -> Answer {
    let (lambda, _folder) = deployed(script).await;
    lambda.client().invoke("shell", "{}".to_owned()).await.unwrap()
}

/// How long a script may take, in seconds.
const TIMEOUT: u64 = 2;

/// A script that posts what `output` writes as the answer to one event, and ends.
fn answers_once(output: &str) -> String {
    format!(
        r#"api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
id=$(curl -sS -o /dev/null -D - "$api/next" | tr -d '\r' | sed -n 's/^lambda-runtime-aws-request-id: //p')
{output} | curl -sS -o /dev/null -H "Expect:" --data-binary @- "$api/$id/response""#
    )
}

#[tokio::test]
async fn a_process_that_ended_between_two_events_is_started_again() {
    let (lambda, _folder) = deployed(&answers_once("echo 7")).await;
    for started in 1..=2 {
        let answer = lambda.client().invoke("shell", "{}".to_owned()).await.unwrap();

        assert_eq!(answer, Answer::Output("7\n".to_owned()));
        assert_eq!(lambda.processes(), started);
        // Until the script has ended behind its answer.
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

#[tokio::test]
async fn an_output_that_is_too_long_is_an_error() {
    let output = |bytes| answers_once(&format!("head -c {bytes} /dev/zero | tr '\\0' 7"));
    let Answer::Output(longest) = call(&output(6 << 20)).await else { panic!("an error") };
    assert_eq!(longest.len(), 6 << 20);
    let Answer::Error(error) = call(&output((6 << 20) + 1)).await else { panic!("an output") };
    assert!(error.contains(r#""errorType":"Function.ResponseSizeTooLarge""#), "{error}");
}

#[tokio::test]
async fn an_event_that_is_too_long_is_refused() {
    let (lambda, _folder) = deployed("exit 1").await;
    let error = lambda.client().invoke("shell", "7".repeat((6 << 20) + 1)).await.unwrap_err();

    assert!(error.contains("413") && error.contains("6291457 byte payload is too large"), "{error}");
    assert_eq!(lambda.processes(), 0);
}

#[tokio::test]
async fn a_process_that_ends_is_an_error() {
    let Answer::Error(error) = call("exit $STATUS").await else { panic!("an output") };

    assert!(error.contains("Runtime.ExitError"), "{error}");
    assert!(error.ends_with(r#"Runtime exited with error: exit status 3"}"#), "{error}");
}

#[tokio::test]
async fn a_process_that_asks_for_nothing_is_stopped() {
    let start = Instant::now();
    let Answer::Error(error) = call("exec sleep 60").await else { panic!("an output") };

    assert!(error.contains("Task timed out after 2.00 seconds"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn what_is_not_deployed_is_not_called() {
    let folder = TempDir::new().unwrap();
    let lambda = Lambda::start([], folder.path()).await.unwrap();
    let error = lambda.client().invoke("shell", "{}".to_owned()).await.unwrap_err();

    assert!(error.contains("404"), "{error}");
}
