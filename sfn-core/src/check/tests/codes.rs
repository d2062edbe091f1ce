//! Every code is produced by a definition.

use super::{EXPRESS, machine, pass, task};
use crate::check::{Code, Options, definition};
use serde_json::{Value, json};

/// A definition for each code. `None`: a JSON object cannot hold what only the macro can meet.
fn example(code: Code) -> Option<Value> {
    let two = |a: Value, b: Value| json!({ "StartAt": "A", "States": { "A": a, "B": b } });
    Some(match code {
        // A key that is there twice is gone once the JSON is read.
        Code::DuplicateField => return None,
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
        Code::InvalidErrorName => machine(task(json!({ "Retry": [{ "ErrorEquals": ["States.All"] }] }))),
        Code::InvalidResource => machine(task(json!({ "Resource": "f" }))),
        Code::ExpressOnly => machine(task(json!({ "Resource": "arn:aws:states:::ecs:runTask.sync" }))),
        Code::InvalidVariable => machine(pass(json!({ "Assign": { "x.y": 1 } }))),
        Code::InvalidTimestamp => machine(json!({ "Type": "Wait", "Timestamp": "now", "End": true })),
        Code::TooDeep => (0..200).fold(json!(0), |inner, _| json!([inner])),
    })
}

#[test]
fn every_code_has_a_definition_that_has_it_alone() {
    for code in Code::ALL {
        let Some(json) = example(*code) else { continue };
        let options = if *code == Code::ExpressOnly { EXPRESS } else { Options::default() };
        let codes: Vec<_> = definition(&json, &options).iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [*code]);
    }
}
