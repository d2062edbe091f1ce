use super::{NONE, state, task};
use crate::json::{Value, json};

fn retry(lists: Value) -> Vec<String> {
    let entries = lists.as_array().unwrap().iter().map(|names| json!({ "ErrorEquals": names }));
    state(task(json!({ "Retry": entries.collect::<Vec<_>>() })))
}

#[test]
fn all_is_alone_and_last() {
    assert_eq!(retry(json!([["A", "B"], ["States.ALL"]])), NONE);
    let expected = "`States.ALL` stands alone in `ErrorEquals`: it matches the other errors too";
    assert_eq!(retry(json!([["States.ALL", "A"]])), [format!("/States/A/Retry/0/ErrorEquals: {expected}")]);
    let expected = "`States.ALL` stands in the last entry of `Retry`: those behind it are never used";
    assert_eq!(retry(json!([["States.ALL"], ["A"]])), [format!("/States/A/Retry/0/ErrorEquals: {expected}")]);
}

#[test]
fn reserved_names() {
    for known in ["States.Timeout", "States.Http.StatusCode.404", "Lambda.TooManyRequestsException", "Mine"] {
        assert_eq!(retry(json!([[known]])), NONE, "{known}");
    }
    let expected = "no error `States.All`: names that start with `States.` are reserved; did you mean `States.ALL`?";
    assert_eq!(retry(json!([["States.All"]])), [format!("/States/A/Retry/0/ErrorEquals/0: {expected}")]);
    let expected = "AWS has no error `States.QuorumMet`: names that start with `States.` are reserved";
    assert_eq!(retry(json!([["States.QuorumMet"]])), [format!("/States/A/Retry/0/ErrorEquals/0: {expected}")]);
}

#[test]
fn names_of_aws_that_are_nearly_right() {
    let said = |name: &str, near: &str| {
        format!("/States/A/Retry/0/ErrorEquals/0: AWS has no error `{name}`; did you mean `{near}`?")
    };
    for (name, near) in [
        ("Lambda.TooManyRequestException", "Lambda.TooManyRequestsException"),
        ("Lambda.AwsLambdaException", "Lambda.AWSLambdaException"),
        ("Lambda.SDKClientException", "Lambda.SdkClientException"),
        ("Sandbox.TimedOut", "Sandbox.Timedout"),
    ] {
        assert_eq!(retry(json!([[name]])), [said(name, near)]);
        assert_eq!(retry(json!([[near]])), NONE);
    }
    for other in
        ["Lambda.UnknownError", "Lambda.", "Lambda", "lambda.TooManyRequestException", "Ecs.TooManyRequestException"]
    {
        assert_eq!(retry(json!([[other]])), NONE, "{other}");
    }
}

#[test]
fn lists_of_names() {
    let expected = "/States/A/Retry/0/ErrorEquals: `ErrorEquals` is empty: it needs at least one error name";
    assert_eq!(retry(json!([[]])), [expected]);
    assert_eq!(retry(json!([[1]])), ["/States/A/Retry/0/ErrorEquals/0: an error name is a text"]);
    let expected =
        "/States/A/Retry/0/ErrorEquals: `ErrorEquals` takes a list of error names, not the text `States.ALL`";
    assert_eq!(retry(json!(["States.ALL"])), [expected]);
}

#[test]
fn names_that_never_match_are_doubtful() {
    assert_eq!(
        retry(json!([["States.Runtime"]])),
        ["/States/A/Retry/0/ErrorEquals: `States.Runtime` is never retried"]
    );
    let found = retry(json!([["States.TaskFailed"], ["Mine", "States.Timeout"]]));
    let expected = "`Mine` never gets here: `States.TaskFailed` before it matches it";
    assert_eq!(found, [format!("/States/A/Retry/1/ErrorEquals: {expected}")]);
}
