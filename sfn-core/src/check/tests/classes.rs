//! The classes of mistakes that checkers of the language are measured by, each by its smallest definition; and what
//! other tools refuse although it is right.

use super::{check, jsonata, machine, merged, pass, task};
use crate::check::{Code, Options, Severity, advice, definition};
use crate::json::{Value, json};

/// A Choice state with these rules.
fn choice(rules: Value) -> Value {
    json!({ "StartAt": "A", "States": { "A": { "Type": "Choice", "Choices": rules, "Default": "B" },
        "B": { "Type": "Succeed" } } })
}

/// A DISTRIBUTED Map over one state.
fn distributed(inner: Value, fields: Value) -> Value {
    let processor = json!({ "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" },
        "StartAt": "B", "States": { "B": inner } });
    machine(merged(json!({ "Type": "Map", "ItemProcessor": processor, "End": true }), fields))
}

fn template(value: &str) -> Value {
    machine(pass(json!({ "Parameters": { "a.$": value } })))
}

fn sqs(pattern: &str, body: Value) -> Value {
    let parameters = json!({ "QueueUrl": "q", "MessageBody": body });
    let resource = format!("arn:aws:states:::sqs:sendMessage{pattern}");
    machine(json!({ "Type": "Task", "Resource": resource, "Parameters": parameters, "TimeoutSeconds": 9, "End": true }))
}

fn bad() -> Vec<(&'static str, Value, Code)> {
    let rule = json!({ "Variable": "$.x", "IsNull": true, "Next": "B" });
    let two = |a: Value, b: Value| json!({ "StartAt": "A", "States": { "A": a, "B": b } });
    let reader = json!({ "Resource": "arn:aws:states:::s3:getObject", "Parameters": { "Bucket": "b", "Key": "k" } });
    vec![
        ("Next names a missing state", machine(json!({ "Type": "Pass", "Next": "B" })), Code::UnknownTarget),
        (
            "no terminal state",
            two(json!({ "Type": "Pass", "Next": "B" }), json!({ "Type": "Pass", "Next": "A" })),
            Code::NoTerminalState,
        ),
        ("neither Next nor End", machine(json!({ "Type": "Pass" })), Code::MissingTransition),
        (
            "QueryLanguage inside States",
            json!({ "StartAt": "A", "States": { "QueryLanguage": "JSONata", "A": pass(json!({})) } }),
            Code::WrongKind,
        ),
        ("empty States", json!({ "StartAt": "A", "States": {} }), Code::OutOfBounds),
        ("Choice with End", merged_state(choice(json!([rule])), json!({ "End": true })), Code::UnknownField),
        ("empty Choices", choice(json!([])), Code::OutOfBounds),
        ("another Version", merged(machine(pass(json!({}))), json!({ "Version": "2.0" })), Code::UnknownWord),
        ("two comparators", choice(json!([merged(rule.clone(), json!({ "IsString": true }))])), Code::FieldConflict),
        ("nested rule with Next", choice(json!([{ "Not": rule, "Next": "B" }])), Code::UnknownField),
        ("path that cannot be read", template("$.a["), Code::InvalidPath),
        (".$ with a text", template("hello"), Code::InvalidPath),
        ("too few arguments", template("States.ArrayGetItem($.a)"), Code::InvalidPath),
        ("placeholders and arguments", template("States.Format('{} {}', $.a)"), Code::InvalidPath),
        ("no step", template("States.ArrayRange(0, 9, 0)"), Code::InvalidPath),
        (
            "calls in calls",
            template(&format!("{}$.a{}", "States.JsonToString(".repeat(11), ")".repeat(11))),
            Code::InvalidPath,
        ),
        (
            "the optimized integration's error, written as that of the SDK",
            machine(json!({ "Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "End": true,
                "Parameters": { "TableName": "t", "Key": {} },
                "Retry": [{ "ErrorEquals": ["DynamoDb.ThrottlingException"] }] })),
            Code::ErrorNamePrefix,
        ),
        ("callback without token", sqs(".waitForTaskToken", json!("hello")), Code::TaskToken),
        (
            "no function",
            machine(task(json!({ "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "Payload": 1 } }))),
            Code::MissingField,
        ),
        ("no ARN", machine(task(json!({ "Resource": "my-function" }))), Code::InvalidResource),
        (
            "Wait for no timestamp",
            machine(json!({ "Type": "Wait", "Timestamp": "tomorrow", "End": true })),
            Code::InvalidTimestamp,
        ),
        (
            "DISTRIBUTED without ExecutionType",
            machine(
                json!({ "Type": "Map", "End": true, "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED" },
                "StartAt": "B", "States": { "B": pass(json!({})) } } }),
            ),
            Code::MissingField,
        ),
        (
            "ItemSelector and Parameters",
            distributed(pass(json!({})), json!({ "ItemSelector": {}, "Parameters": {} })),
            Code::FieldConflict,
        ),
        ("empty ResultWriter", distributed(pass(json!({})), json!({ "ResultWriter": {} })), Code::FieldConflict),
        (
            "callback in an EXPRESS child",
            distributed(sqs(".waitForTaskToken", json!({ "t.$": "$$.Task.Token" }))["States"]["A"].take(), json!({})),
            Code::NotInExpress,
        ),
        (
            "headers twice",
            distributed(
                pass(json!({})),
                json!({ "ItemReader": merged(reader, json!({ "ReaderConfig": { "InputType": "CSV",
                    "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a", "a"] } })) }),
            ),
            Code::FieldConflict,
        ),
        ("Arguments in JSONPath", machine(task(json!({ "Arguments": {} }))), Code::WrongQueryLanguage),
    ]
}

/// A machine with more fields on its first state.
fn merged_state(mut machine: Value, fields: Value) -> Value {
    let state = machine["States"]["A"].take();
    machine["States"]["A"] = merged(state, fields);
    machine
}

#[test]
fn each_class_is_reported_and_nothing_else() {
    for (class, json, code) in bad() {
        let codes: Vec<_> = definition(&json, &Options::default()).iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [code], "{class}");
    }
}

#[test]
fn what_other_tools_refuse_is_right() {
    let reader = |config: Value| {
        let reader = json!({ "Resource": "arn:aws:states:::s3:getObject", "Parameters": { "Bucket": "b", "Key": "k" },
            "ReaderConfig": config });
        distributed(pass(json!({})), json!({ "ItemReader": reader }))
    };
    let items = json!({ "Type": "Map", "Items": { "a": 1 }, "End": true,
        "ItemProcessor": { "StartAt": "B", "States": { "B": pass(json!({})) } } });
    assert_eq!(jsonata(items), super::NONE);
    assert_eq!(jsonata(json!({ "Type": "Succeed", "Output": "{% $states.input\n %}" })), super::NONE);
    for json in [
        template("$.a[?(@.b > 1 && @.c == 'x')]"),
        template("$['a','b']"),
        machine(task(json!({ "Resource": "arn:${AWS::Partition}:states:::sns:publish",
            "Parameters": { "Message": "m", "TopicArn": "t" } }))),
        reader(json!({ "InputType": "PARQUET" })),
        reader(json!({ "InputType": "JSON", "ItemsPointer": "/a/b" })),
        distributed(pass(json!({})), json!({ "ResultWriter": { "WriterConfig": { "OutputType": "JSONL" } } })),
        machine(json!({ "Type": "Fail", "CausePath": "States.Format('x {}', $.e)" })),
    ] {
        assert_eq!(check(&json), super::NONE, "{json}");
        assert!(advice(&json).iter().all(|advice| advice.severity == Severity::Warning));
    }
}
