//! What stands in for Lambda, with programs that do not serve.

use sfn_end_to_end_tests::{Answer, Function, Lambda};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Calls a shell script as a function.
#[expect(clippy::unwrap_used, reason = "a helper of tests")]
async fn call(script: &str) -> Answer {
    let folder = TempDir::new().unwrap();
    let program = folder.path().join("bootstrap");
    fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let function = Function {
        name: "shell".to_owned(),
        handler: "shell".to_owned(),
        program,
        timeout: Duration::from_secs(1),
        variables: vec![("STATUS".to_owned(), "3".to_owned())],
    };
    let lambda = Lambda::start([function], folder.path()).await.unwrap();
    lambda.client().invoke("shell", "{}".to_owned()).await.unwrap()
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

    assert!(error.contains("Task timed out after 1.00 seconds"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn what_is_not_deployed_is_not_called() {
    let folder = TempDir::new().unwrap();
    let lambda = Lambda::start([], folder.path()).await.unwrap();
    let error = lambda.client().invoke("shell", "{}".to_owned()).await.unwrap_err();

    assert!(error.contains("404"), "{error}");
}
