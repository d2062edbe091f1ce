use super::{Validation, problem, sdk_name, tables};
use crate::json::Value;
use crate::task::Resource;

fn said(resource: &str, result: &str, validation: Validation) -> Option<String> {
    let resource = Resource::of(&format!("arn:aws:states:::{resource}").as_str().into());
    let said = problem(&resource, &Value::parse(result).unwrap(), validation)?;
    Some(said.trim_start_matches("Mock result schema validation error: ").to_owned())
}

#[test]
fn results_are_compared_with_the_api() {
    for (resource, result, expected) in [
        ("states:startExecution", r#"{"ExecutionArn":"a","StartDate":"b"}"#, None),
        ("states:startExecution", "{}", Some("Required field 'ExecutionArn' is missing")),
        ("states:startExecution", "[]", Some("Mock result must be an object")),
        ("lambda:invoke", r#"{"Payload":{"any":["JSON"]},"StatusCode":200}"#, None),
        ("aws-sdk:lambda:invoke", r#"{"Payload":{"any":["JSON"]}}"#, Some("Field 'Payload' must be a string")),
        ("events:putEvents", r#"{"Entries":[{"EventId":1}]}"#, Some("Field 'EventId' must be a string")),
        ("events:putEvents", r#"{"FailedEntryCount":"1"}"#, Some("Field 'FailedEntryCount' must be a number")),
        ("dynamodb:getItem", r#"{"Item":{"id":{"M":{"deep":{"S":1}}}}}"#, Some("Field 'S' must be a string")),
        ("dynamodb:getItem", r#"{"Item":{"id":{"BOOL":1}}}"#, Some("Field 'BOOL' must be a boolean")),
        ("dynamodb:getItem", r#"{"Item":{"id":1}}"#, Some("Field 'Item' must be an object")),
        ("aws-sdk:s3:getObject", r#"{"SsekmsKeyId":1}"#, Some("Field 'SsekmsKeyId' must be a string")),
        ("aws-sdk:s3:getObject", r#"{"SSEKMSKeyId":1}"#, None),
        ("sqs:sendMessage", r#"{"MD5OfMessageBody":1}"#, Some("Field 'MD5OfMessageBody' must be a string")),
        ("aws-sdk:sqs:sendMessage", r#"{"Md5OfMessageBody":1}"#, Some("Field 'Md5OfMessageBody' must be a string")),
        // What the job gives, and what somebody sends, has no shape.
        ("states:startExecution.waitForTaskToken", "{}", None),
        ("glue:startJobRun.sync", r#"{"JobRunId":1}"#, None),
        ("aws-sdk:unheardof:doIt", r#"{"any":1}"#, None),
        ("http:invoke", r#"{"any":1}"#, None),
    ] {
        assert_eq!(said(resource, result, Validation::Strict).as_deref(), expected, "{resource} {result}");
    }
}

#[test]
fn what_waits_for_an_execution_gets_its_description() {
    let described = |output: &str| {
        format!(
            r#"{{"ExecutionArn":"a","StartDate":"b","StateMachineArn":"c","Status":"SUCCEEDED","Output":{output}}}"#
        )
    };
    let said = |resource, output| said(resource, &described(output), Validation::Strict);
    assert_eq!(said("states:startExecution.sync:2", r#"{"n":1}"#), None);
    assert_eq!(said("states:startExecution.sync", r#""{}""#), None);
    assert_eq!(said("states:startExecution.sync", "{}").as_deref(), Some("Field 'Output' must be a string"));
}

#[test]
fn less_can_be_compared() {
    assert_eq!(said("states:startExecution", "{}", Validation::Present), None);
    assert!(said("states:startExecution", r#"{"StartDate":1}"#, Validation::Present).is_some());
    assert_eq!(said("states:startExecution", r#"{"StartDate":1}"#, Validation::None), None);
}

#[test]
fn names_are_those_of_the_sdk() {
    for (member, name) in [
        ("SSEKMSKeyId", "SsekmsKeyId"),
        ("ETag", "ETag"),
        ("MD5OfMessageBody", "Md5OfMessageBody"),
        ("ExecutionArn", "ExecutionArn"),
        ("BOOL", "Bool"),
        ("S", "S"),
        ("", ""),
    ] {
        assert_eq!(sdk_name(member), name);
    }
}

#[test]
fn the_table_holds_together() {
    assert_eq!(tables().count(), 38);
    for (service, actions, shapes) in tables() {
        let count = shapes.lines().count();
        let refers = |text: &str| text.trim_end_matches('!').parse::<usize>().is_ok_and(|at| at < count);
        let actions = actions.split_ascii_whitespace().map(|action| action.split_once(':').unwrap().1);
        assert!(actions.clone().all(refers), "{service}");
        for line in shapes.lines() {
            let holds = match line.split_at(1) {
                (".", members) => {
                    members.split_ascii_whitespace().all(|member| refers(member.split_once(':').unwrap().1))
                }
                ("[" | "{", of) => refers(of),
                (first, _) => ["s", "n", "e", "b", "*"].contains(&first),
            };
            assert!(holds, "{service}: {line}");
        }
    }
}
