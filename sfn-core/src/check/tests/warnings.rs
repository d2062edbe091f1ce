//! What AWS takes, and is seldom what was meant.

use super::{EXPRESS, NONE, check, jsonata, machine, merged, state, task, with};
use crate::asl::hole::Reference;
use crate::check::advice;
use crate::json::{Value, json};

fn call(resource: &str, fields: Value) -> Vec<String> {
    state(merged(json!({ "Type": "Task", "Resource": resource, "End": true }), fields))
}

#[test]
fn paths_that_are_texts() {
    let template = |value: Value| call("arn:aws:states:::aws-sdk:s3:getObject", json!({ "Parameters": value }));
    assert_eq!(template(json!({ "Bucket": "b", "Key": "$5", "Range": "States of matter" })), NONE);
    let expected = "`$.key` is a text here: it is evaluated behind a key that ends in `.$` only";
    assert_eq!(template(json!({ "Key": "$.key" })), [format!("/States/A/Parameters/Key: {expected}")]);
    assert_eq!(template(json!({ "Keys": ["$$.Execution.Id"] })).len(), 1);
    assert_eq!(template(json!({ "Key": "States.UUID()" })).len(), 1);
}

#[test]
fn the_context_object_has_these_fields() {
    let path = |path: &str| state(json!({ "Type": "Pass", "Parameters": { "a.$": path }, "End": true }));
    for good in ["$$", "$$.Execution.Input.any.thing", "$$.Map.Item.Value.x", "$$.State.EnteredTime", "$$['Map']"] {
        assert_eq!(path(good), NONE, "{good}");
    }
    let expected = "the context object has no `$$.Exection`; did you mean `Execution`?";
    assert_eq!(path("$$.Exection.Id"), [format!("/States/A/Parameters/a.$: {expected}")]);
    let expected = "the context object has no `$$.Execution.nme`; did you mean `Name`?";
    assert_eq!(path("States.Format('{}', $$.Execution.nme)"), [format!("/States/A/Parameters/a.$: {expected}")]);
    assert_eq!(path("$$.Execution.Id.x").len(), 1);
    assert_eq!(path("$$.Order").len(), 1);
}

#[test]
fn errors_begin_with_the_service() {
    let found = |resource: &str, name: &str| {
        call(resource, json!({ "Parameters": {}, "Retry": [{ "ErrorEquals": [name] }] }))
            .into_iter()
            .filter(|problem| problem.contains("no error"))
            .collect::<Vec<_>>()
    };
    let (sdk, optimized) = ("arn:aws:states:::aws-sdk:dynamodb:getItem", "arn:aws:states:::dynamodb:getItem");
    assert_eq!(found(sdk, "DynamoDb.ThrottlingException"), NONE);
    assert_eq!(found(optimized, "DynamoDB.AmazonDynamoDBException"), NONE);
    assert_eq!(found(sdk, "States.TaskFailed"), NONE);
    let at = "/States/A/Retry/0/ErrorEquals/0";
    let expected = "has no error `ThrottlingException`; did you mean `DynamoDb.ThrottlingException`?";
    assert_eq!(found(sdk, "ThrottlingException"), [format!("{at}: `aws-sdk:dynamodb:getItem` {expected}")]);
    let expected = "has no error `DynamoDb.X`; did you mean `DynamoDB.X`?";
    assert_eq!(found(optimized, "DynamoDb.X"), [format!("{at}: `dynamodb:getItem` {expected}")]);
    let expected = "has no error `S3.NoSuchKey`; did you mean `S3.NoSuchKeyException`?";
    let found_of_s3 = found("arn:aws:states:::aws-sdk:s3:getObject", "S3.NoSuchKey");
    assert_eq!(found_of_s3, [format!("{at}: `aws-sdk:s3:getObject` {expected}")]);
    let expected = "has no error `MyError`: its names begin with `S3.`";
    assert_eq!(
        found("arn:aws:states:::aws-sdk:s3:getObject", "MyError"),
        [format!("{at}: `aws-sdk:s3:getObject` {expected}")]
    );
    // Whoever sends the token back names the error; a function raises what it likes.
    assert_eq!(found("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "MyError"), NONE);
    assert_eq!(found("arn:aws:states:::lambda:invoke", "MyError"), NONE);
}

#[test]
fn names_that_an_earlier_entry_has() {
    let found = state(task(json!({ "Retry": [{ "ErrorEquals": ["A", "B"] }, { "ErrorEquals": ["B"] }] })));
    let expected = "`B` never gets here: an earlier entry of `Retry` has it";
    assert_eq!(found, [format!("/States/A/Retry/1/ErrorEquals: {expected}")]);
}

#[test]
fn delays_are_not_below_the_interval() {
    let retrier =
        |most: u32| json!({ "Retry": [{ "ErrorEquals": ["A"], "IntervalSeconds": 5, "MaxDelaySeconds": most }] });
    assert_eq!(state(task(retrier(5))), NONE);
    let expected = "`MaxDelaySeconds` is 4, less than the first interval of 5";
    assert_eq!(state(task(retrier(4))), [format!("/States/A/Retry/0/MaxDelaySeconds: {expected}")]);
}

#[test]
fn rules_that_never_decide() {
    let choice = |language: &str, rules: Value| {
        check(&json!({ "QueryLanguage": language, "StartAt": "A", "States": {
            "A": { "Type": "Choice", "Choices": rules }, "B": { "Type": "Succeed" },
        }}))
    };
    let rule =
        |value: u32| json!({ "Variable": "$.x", "NumericEquals": value, "Next": "B", "Comment": format!("{value}") });
    assert_eq!(choice("JSONPath", json!([rule(1), rule(2)])), NONE);
    let expected = "/States/A/Choices/1: an earlier rule has this test: this one never decides";
    let mut again = rule(1);
    again["Comment"] = json!("again");
    assert_eq!(choice("JSONPath", json!([rule(1), again])), [expected]);
    let always = json!({ "Condition": "{% true %}", "Next": "B" });
    let other = json!({ "Condition": "{% 1 = 1 %}", "Next": "B" });
    assert_eq!(choice("JSONata", json!([other, always])), NONE);
    let expected = "/States/A/Choices/1: the rule before it is always true: this one is never tried";
    assert_eq!(choice("JSONata", json!([always, other])), [expected]);
}

#[test]
fn tokens_are_handed_on() {
    let send = |body: Value, pattern: &str| {
        let parameters = json!({ "QueueUrl": "q", "MessageBody": body });
        let resource = format!("arn:aws:states:::sqs:sendMessage{pattern}");
        call(&resource, json!({ "Parameters": parameters, "TimeoutSeconds": 60 }))
    };
    let token = json!({ "token.$": "$$.Task.Token" });
    assert_eq!(send(token.clone(), ".waitForTaskToken"), NONE);
    assert_eq!(send(json!({ "context.$": "$$" }), ".waitForTaskToken"), NONE);
    let expected = "/States/A/Parameters: state `A` waits for a task token that it hands to nobody";
    let arn = json!({ "function": Reference::Lambda("ask").to_value(), "text": "hello" });
    assert_eq!(send(arn, ".waitForTaskToken"), [expected]);
    assert_eq!(send(json!("hello"), ".waitForTaskToken"), [expected]);
    let expected =
        "there is a task token only where a Task waits for one: its `Resource` ends with `.waitForTaskToken`";
    assert_eq!(send(token, ""), [format!("/States/A/Parameters: {expected}")]);
    // Recorded: a job has a token.
    let start = json!({ "StateMachineArn": "s", "Input": { "token.$": "$$.Task.Token" } });
    assert_eq!(call("arn:aws:states:::states:startExecution.sync", json!({ "Parameters": start })), NONE);
    let arguments = json!({ "QueueUrl": "q", "MessageBody": "{% $states.context.Task.Token %}" });
    let json = json!({ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "Arguments": arguments, "HeartbeatSeconds": 5, "End": true });
    assert_eq!(jsonata(json), NONE);
}

#[test]
fn who_waits_has_a_limit() {
    let activity = merged(task(json!({})), json!({ "Resource": "arn:aws:states:us-east-1:123456789012:activity:a" }));
    let expected = "state `A` waits for a worker without a limit: when there is none, for a year";
    assert_eq!(state(activity.clone()), [format!("/States/A/Resource: {expected}")]);
    assert_eq!(check(&merged(machine(activity), json!({ "TimeoutSeconds": 60 }))), NONE);
}

#[test]
fn an_express_execution_ends_after_five_minutes() {
    let wait = |seconds: u32| machine(json!({ "Type": "Wait", "Seconds": seconds, "End": true }));
    assert_eq!(with(&wait(300), &EXPRESS), NONE);
    assert_eq!(check(&wait(301)), NONE);
    let expected = "`Seconds` is 301, and an EXPRESS execution ends after 300 seconds";
    assert_eq!(with(&wait(301), &EXPRESS), [format!("/States/A/Seconds: {expected}")]);
    let machine = merged(wait(1), json!({ "TimeoutSeconds": 600 }));
    assert_eq!(with(&machine, &EXPRESS).len(), 1);
}

#[test]
fn advice_is_no_problem() {
    let says = |json: &Value| advice(json).iter().map(super::line).collect::<Vec<_>>();
    let json = machine(task(json!({})));
    assert_eq!(check(&json), NONE);
    let expected = "state `A` calls a Lambda function without `Retry`: a passing fault of Lambda fails it";
    assert_eq!(says(&json), [format!("/States/A @key: {expected}")]);
    assert_eq!(says(&machine(task(json!({ "Retry": [{ "ErrorEquals": ["States.ALL"] }] })))), NONE);
    let rule = json!({ "Variable": "$.x", "IsNull": true, "Next": "B" });
    let choice = json!({ "StartAt": "A", "States": { "A": { "Type": "Choice", "Choices": [rule] }, "B": { "Type": "Succeed" } } });
    assert_eq!(check(&choice), NONE);
    let expected = "state `A` has no `Default`: when no rule is true, it fails with `States.NoChoiceMatched`";
    assert_eq!(says(&choice), [format!("/States/A @key: {expected}")]);
}
