//! What can happen to an event, in a program that `cargo lambda build --release` made.

use crate::deployed::Deployed;
use crate::programs::programs;
use serde_json::{Value, json};
use sfn_end_to_end_tests::{Answer, Function};
use std::time::Duration;

/// The function `pay` of `tests/bootstrap`, with this for `_HANDLER`.
async fn deployed(handler: &str) -> Option<Deployed> {
    let function = Function {
        name: "pay".to_owned(),
        handler: handler.to_owned(),
        program: programs()?.failing.clone(),
        timeout: Duration::from_secs(30),
        variables: Vec::new(),
    };
    Some(Deployed::new(vec![function]).await)
}

async fn fail(deployed: &Deployed, event: Value) -> (String, String) {
    match deployed.client().invoke("pay", event.to_string()).await.unwrap() {
        Answer::Output(output) => panic!("{event} gave {output}"),
        Answer::Error(error) => {
            let error: Value = serde_json::from_str(&error).unwrap();
            let text = |key: &str| error[key].as_str().unwrap().to_owned();
            (text("errorType"), text("errorMessage"))
        }
    }
}

/// `cargo lambda build --release` takes `panic = "abort"` where the manifest of the workspace does not say otherwise; then the
/// process would end here without an answer, and no state machine could catch it by name.
#[tokio::test]
async fn a_function_that_panics_says_so_and_serves_the_next_event() {
    let Some(deployed) = deployed("pay").await else { return };
    for _ in 0..3 {
        let (error, message) = fail(&deployed, json!({ "cents": 0 })).await;
        assert_eq!((error.as_str(), message.as_str()), ("Runtime.Panic", "nothing to pay"));

        let paid = deployed.client().invoke("pay", r#"{"cents":5}"#.to_owned()).await.unwrap();
        assert!(matches!(&paid, Answer::Output(output) if output.contains("5/00000000-")), "{paid:?}");
    }
    assert_eq!((deployed.lambda.calls(), deployed.lambda.processes()), (6, 1));
}

#[tokio::test]
async fn an_error_has_its_declared_name() {
    let Some(deployed) = deployed("pay").await else { return };
    let (error, message) = fail(&deployed, json!({ "cents": 10_001 })).await;

    assert_eq!((error.as_str(), message.as_str()), ("Pay.Declined", "the card was declined"));
}

#[tokio::test]
async fn an_event_that_does_not_fit_is_told_with_its_field() {
    let Some(deployed) = deployed("pay").await else { return };
    let (error, message) = fail(&deployed, json!({ "cents": "many" })).await;

    assert_eq!(error, "Runtime.UnmarshalError");
    assert!(message.contains("`$.cents`: invalid type: string \"many\", expected u64"), "{message}");
}

#[tokio::test]
async fn a_handler_that_names_no_function_is_told_before_the_first_event() {
    let Some(deployed) = deployed("pey").await else { return };
    let (error, message) = fail(&deployed, json!({ "cents": 5 })).await;

    assert_eq!(error, "Runtime.HandlerNotFound");
    assert!(message.starts_with("no Lambda function is named `pey`; did you mean `pay`?"), "{message}");
}
