use super::{EXPRESS, NONE, machine, state, with};
use crate::json::{Value, json};

/// A Task that calls a resource and hands over what that needs.
fn call(resource: &str) -> Value {
    let arguments = match resource {
        "arn:aws:states:::lambda:invoke" => json!({ "FunctionName": "f" }),
        callback if callback.ends_with(".waitForTaskToken") => {
            json!({ "FunctionName": "f", "Payload": { "token.$": "$$.Task.Token" } })
        }
        start if start.contains("startExecution") => json!({ "StateMachineArn": "s" }),
        athena if athena.contains("athena") => json!({ "QueryExecutionId.$": "$.id" }),
        _ => json!({}),
    };
    json!({ "Type": "Task", "Resource": resource, "Parameters": arguments, "TimeoutSeconds": 9, "End": true })
}

#[test]
fn what_a_task_can_call() {
    for good in [
        "arn:aws:lambda:us-east-1:123456789012:function:f:1",
        "arn:aws-us-gov:states:us-gov-west-1:123456789012:activity:a",
        "arn:aws:states:::lambda:invoke.waitForTaskToken",
        "arn:aws:states:::states:startExecution.sync:2",
        "arn:aws:states:us-east-1:123456789012:aws-sdk:s3:getObject",
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:athena:getQueryResults",
        "arn:aws:lambda:eu-west-2:#{AWS::AccountId}:function:f",
        "${FunctionArn}",
    ] {
        assert_eq!(state(call(good)), NONE, "{good}");
    }
}

#[test]
fn what_it_cannot() {
    for bad in [
        "",
        "MyFunction",
        "arn:aws:s3:::bucket",
        "arn:aws:states:us-east-1:123456789012:stateMachine:m",
        "arn:aws:states:::nosuch:thing",
        "{% $arn %}",
        "arn:aws:states:::lambda",
    ] {
        assert_eq!(state(call(bad)).len(), 1, "{bad}");
    }
}

#[test]
fn integrations_and_their_patterns() {
    let expected = "/States/A/Resource: `sns` has no optimized action `publsh`; did you mean `publish`?";
    assert_eq!(state(call("arn:aws:states:::sns:publsh")), [expected]);
    assert_eq!(state(call("arn:aws:states:::sns:publish.sync")), ["/States/A/Resource: `sns:publish` has no `.sync`"]);
    assert_eq!(state(call("arn:aws:states:::glue:startJobRun.sync:2")).len(), 1);
    let expected =
        "`GetItem` is not an action of `aws-sdk:dynamodb`: an action is in camelCase; did you mean `getItem`?";
    assert_eq!(state(call("arn:aws:states:::aws-sdk:dynamodb:GetItem")), [format!("/States/A/Resource: {expected}")]);
}

#[test]
fn express_waits_for_nothing() {
    let express = |resource: &str| with(&machine(call(resource)), &EXPRESS);
    assert_eq!(express("arn:aws:states:::lambda:invoke"), NONE);
    let expected = "/States/A/Resource: an EXPRESS machine does not support `.sync`";
    assert_eq!(express("arn:aws:states:::states:startExecution.sync:2"), [expected]);
    let expected = "/States/A/Resource: an EXPRESS machine does not support `.waitForTaskToken`";
    assert_eq!(express("arn:aws:states:::lambda:invoke.waitForTaskToken"), [expected]);
    let expected = "/States/A/Resource: an EXPRESS machine does not support an activity";
    assert_eq!(express("arn:aws:states:us-east-1:123456789012:activity:a"), [expected]);
}

#[test]
fn child_executions_have_a_type_of_their_own() {
    let map = |kind: &str| {
        let inner = json!({ "StartAt": "B", "States": { "B": call("arn:aws:states:::lambda:invoke.waitForTaskToken") },
            "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": kind } });
        state(json!({ "Type": "Map", "ItemProcessor": inner, "End": true }))
    };
    assert_eq!(map("STANDARD"), NONE);
    assert_eq!(map("EXPRESS").len(), 1);
}

#[test]
fn arguments() {
    let found = state(json!({ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true }));
    assert_eq!(found, ["/States/A @key: state `A` calls `lambda:invoke` without `FunctionName`"]);
    let json = json!({ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true,
        "Parameters": { "FunctionName.$": "$.f" } });
    assert_eq!(state(json), NONE);
    let json = json!({ "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:getItem", "End": true,
        "Parameters": { "tableName": "t" } });
    let expected = "a parameter of an `aws-sdk` action is in PascalCase, not `tableName`; did you mean `TableName`?";
    assert_eq!(state(json), [format!("/States/A/Parameters/tableName @key: {expected}")]);
}

#[test]
fn arguments_are_an_object_or_an_expression() {
    let arguments = |value: Value| {
        let resource = "arn:aws:lambda:us-east-1:123456789012:function:f";
        super::jsonata(json!({ "Type": "Task", "Resource": resource, "Arguments": value, "End": true }))
    };
    assert_eq!(arguments(json!({ "a": 1 })), NONE);
    assert_eq!(arguments(json!("{% $states.input %}")), NONE);
    let expected = "`Arguments` takes an object or `{% … %}`, not the text `a`";
    assert_eq!(arguments(json!("a")), [format!("/States/A/Arguments: {expected}")]);
    assert_eq!(arguments(json!([1])).len(), 1);
}

#[test]
fn what_the_started_execution_reads_stands_in_its_input() {
    let start = |arguments: Value| {
        let resource = "arn:aws:states:::states:startExecution.sync:2";
        state(json!({ "Type": "Task", "Resource": resource, "Parameters": arguments, "End": true }))
    };
    assert_eq!(start(json!({ "StateMachineArn": "s", "Input": { "id": 1 }, "Name.$": "$.name" })), NONE);
    assert_eq!(
        start(json!({ "StateMachineArn": "s", "id.$": "$.id" })),
        ["/States/A/Parameters/id.$ @key: `states:startExecution` has no parameter `id`"]
    );
}
