//! Every code is produced by a definition.

use super::{EXPRESS, machine, pass, task};
use crate::check::{Code, Options, advice, definition};
use crate::json::{Value, json};

/// A definition for each code. `None`: a JSON object cannot hold what only the macro can meet.
fn example(code: Code) -> Option<Value> {
    let two = |a: Value, b: Value| json!({ "StartAt": "A", "States": { "A": a, "B": b } });
    Some(match code {
        // A key that is there twice is gone once the JSON is read; types stand in Rust only.
        Code::DuplicateField | Code::UncheckedData => return None,
        Code::UnknownField => machine(pass(json!({ "Foo": 1 }))),
        Code::MissingField => machine(json!({ "Type": "Task", "End": true })),
        Code::WrongKind => machine(pass(json!({ "Comment": 1 }))),
        Code::OutOfBounds => machine(task(json!({ "TimeoutSeconds": 0 }))),
        Code::UnknownWord => machine(json!({ "Type": "Step" })),
        Code::FieldConflict => machine(json!({ "Type": "Fail", "Error": "e", "ErrorPath": "$.e" })),
        Code::WrongQueryLanguage => machine(pass(json!({ "Output": 1 }))),
        Code::UnknownTarget => machine(json!({ "Type": "Pass", "Next": "B" })),
        Code::DuplicateState => {
            let branch = machine(pass(json!({})));
            machine(json!({ "Type": "Parallel", "Branches": [branch], "End": true }))
        }
        Code::InvalidStateName => json!({ "StartAt": "", "States": { "": pass(json!({})) } }),
        Code::MissingTransition => machine(json!({ "Type": "Pass" })),
        Code::UnreachableState => two(pass(json!({})), pass(json!({}))),
        Code::NoTerminalState => machine(json!({ "Type": "Pass", "Next": "A" })),
        Code::InvalidPath => machine(pass(json!({ "InputPath": "a" }))),
        Code::InvalidJsonata => machine(pass(json!({ "QueryLanguage": "JSONata", "Output": "{% 1" }))),
        Code::DuplicateKey => machine(pass(json!({ "Parameters": { "a": 1, "a.$": "$" } }))),
        Code::UnknownErrorName => machine(task(json!({ "Retry": [{ "ErrorEquals": ["States.All"] }] }))),
        Code::InvalidErrorName => machine(task(json!({ "Retry": [{ "ErrorEquals": ["States.ALL", "E"] }] }))),
        Code::InvalidResource => machine(task(json!({ "Resource": "f" }))),
        Code::NotInExpress => machine(task(json!({ "Resource": "arn:aws:states:::ecs:runTask.sync" }))),
        Code::InvalidVariable => machine(pass(json!({ "Assign": { "x.y": 1 } }))),
        Code::UndefinedVariable => machine(pass(json!({ "Parameters": { "a.$": "$nope" } }))),
        Code::UnassignedVariable => {
            let choices = json!([{ "Variable": "$.a", "IsPresent": true, "Next": "B" }]);
            json!({ "StartAt": "A", "States": {
                "A": { "Type": "Choice", "Choices": choices, "Default": "C" },
                "B": { "Type": "Pass", "Assign": { "v": 1 }, "Next": "C" },
                "C": pass(json!({ "InputPath": "$v" })),
            } })
        }
        Code::UnknownFunction => machine(pass(json!({ "QueryLanguage": "JSONata", "Output": "{% $total(1) %}" }))),
        Code::WrongArguments => machine(pass(json!({ "QueryLanguage": "JSONata", "Output": "{% $sum() %}" }))),
        Code::UnboundName => machine(pass(json!({ "QueryLanguage": "JSONata", "Output": "{% $.a %}" }))),
        Code::InvalidTimestamp => machine(json!({ "Type": "Wait", "Timestamp": "now", "End": true })),
        Code::InvalidLabel => distributed(&["a:b"]),
        Code::DuplicateLabel => distributed(&["a", "a"]),
        Code::UnknownContextField => machine(pass(json!({ "InputPath": "$$.Execution.Nam" }))),
        Code::PathAsText => machine(pass(json!({ "Parameters": { "a": "$.a" } }))),
        Code::StaticResult => machine(pass(json!({ "Result": { "a.$": "$" } }))),
        Code::UnusedErrorName => machine(task(json!({ "Retry": [{ "ErrorEquals": ["States.Runtime"] }] }))),
        Code::ErrorNamePrefix => {
            let resource = "arn:aws:states:::aws-sdk:s3:getObject";
            machine(task(json!({ "Resource": resource, "Retry": [{ "ErrorEquals": ["NoSuchKey"] }] })))
        }
        Code::RetryDelay => {
            let retrier = json!({ "ErrorEquals": ["E"], "IntervalSeconds": 9, "MaxDelaySeconds": 8 });
            machine(task(json!({ "Retry": [retrier] })))
        }
        Code::RepeatedRule => {
            let rule = json!({ "Variable": "$.a", "IsNull": true, "Next": "B" });
            two(json!({ "Type": "Choice", "Choices": [rule, rule] }), pass(json!({})))
        }
        Code::TaskToken => machine(pass(json!({ "Parameters": { "a.$": "$$.Task.Token" } }))),
        Code::NoTimeout => machine(task(json!({ "Resource": "arn:aws:states:us-east-1:123456789012:activity:a" }))),
        Code::ExpressTime => machine(json!({ "Type": "Wait", "Seconds": 301, "End": true })),
        Code::UnfitData => {
            let made = json!({ "Type": "Pass", "Parameters": { "a": 1 }, "Next": "B" });
            two(made, pass(json!({ "InputPath": "$.b" })))
        }
        Code::NoRetry => machine(task(json!({}))),
        Code::NoDefault => {
            let rule = json!({ "Variable": "$.a", "IsNull": true, "Next": "B" });
            two(json!({ "Type": "Choice", "Choices": [rule] }), pass(json!({})))
        }
        Code::TooDeep => (0..200).fold(json!(0), |inner, _| json!([inner])),
    })
}

/// A machine of DISTRIBUTED Maps with these labels.
fn distributed(labels: &[&str]) -> Value {
    let mut states = crate::json::Map::new();
    for (index, label) in labels.iter().enumerate().rev() {
        let inner = json!({ "StartAt": format!("B{index}"), "States": { format!("B{index}"): pass(json!({})) },
            "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" } });
        let mut map = json!({ "Type": "Map", "ItemProcessor": inner, "Label": label });
        map.as_object_mut().unwrap().extend(match index + 1 < labels.len() {
            true => [("Next".to_owned(), json!(format!("A{}", index + 1)))],
            false => [("End".to_owned(), json!(true))],
        });
        states.insert(format!("A{index}"), map);
    }
    json!({ "StartAt": "A0", "States": states })
}

#[test]
fn every_code_has_a_definition_that_has_it_alone() {
    for code in Code::ALL {
        let Some(json) = example(*code) else { continue };
        let is_express = matches!(code, Code::NotInExpress | Code::ExpressTime);
        let options = if is_express { EXPRESS } else { Options::default() };
        let problems = match code {
            Code::NoRetry | Code::NoDefault => advice(&json),
            Code::UnfitData => crate::flow::problems(&json),
            _ => definition(&json, &options),
        };
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [*code]);
    }
}
