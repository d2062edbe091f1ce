//! Which field goes with which state type and query language: every field on every type in both languages.
//!
//! Sources: states-language.net/spec.html#statetypes; docs.aws.amazon.com, "Transforming data" and the pages of the
//! state types, 2025. The table is written down a second time here: the rows of the checker are held against it.

use super::{NONE, check, merged};
use crate::asl::fields::{FIELDS, STATE_TYPES};
use crate::check::{Code, Options, Severity, definition};
use crate::json::{Map, Value, json};
use std::collections::BTreeSet;

/// The query languages in which a field stands.
#[derive(Clone, Copy, PartialEq)]
enum In {
    Both,
    Path,
    Jsonata,
}

const ALL: &str = "Task Parallel Map Pass Wait Choice Succeed Fail";
const BUT_FAIL: &str = "Task Parallel Map Pass Wait Choice Succeed";
const GO_ON: &str = "Task Parallel Map Pass Wait";
const RESULT: &str = "Task Parallel Map";

const TABLE: &[(&str, &str, In)] = &[
    ("Type", ALL, In::Both),
    ("Comment", ALL, In::Both),
    ("QueryLanguage", ALL, In::Both),
    ("Next", GO_ON, In::Both),
    ("End", GO_ON, In::Both),
    ("InputPath", BUT_FAIL, In::Path),
    ("OutputPath", BUT_FAIL, In::Path),
    ("Parameters", "Task Parallel Map Pass", In::Path),
    ("ResultSelector", RESULT, In::Path),
    ("ResultPath", "Task Parallel Map Pass", In::Path),
    ("Result", "Pass", In::Path),
    ("Arguments", "Task Parallel", In::Jsonata),
    ("Output", BUT_FAIL, In::Jsonata),
    ("Assign", "Task Parallel Map Pass Wait Choice", In::Both),
    ("Retry", RESULT, In::Both),
    ("Catch", RESULT, In::Both),
    ("Error", "Fail", In::Both),
    ("ErrorPath", "Fail", In::Path),
    ("Cause", "Fail", In::Both),
    ("CausePath", "Fail", In::Path),
    ("Choices", "Choice", In::Both),
    ("Default", "Choice", In::Both),
    ("Resource", "Task", In::Both),
    ("Credentials", "Task", In::Both),
    ("TimeoutSeconds", "Task", In::Both),
    ("TimeoutSecondsPath", "Task", In::Path),
    ("HeartbeatSeconds", "Task", In::Both),
    ("HeartbeatSecondsPath", "Task", In::Path),
    ("Seconds", "Wait", In::Both),
    ("SecondsPath", "Wait", In::Path),
    ("Timestamp", "Wait", In::Both),
    ("TimestampPath", "Wait", In::Path),
    ("Branches", "Parallel", In::Both),
    ("ItemReader", "Map", In::Both),
    ("Items", "Map", In::Jsonata),
    ("ItemsPath", "Map", In::Path),
    ("ItemSelector", "Map", In::Both),
    ("ItemBatcher", "Map", In::Both),
    ("MaxConcurrency", "Map", In::Both),
    ("MaxConcurrencyPath", "Map", In::Path),
    ("ToleratedFailurePercentage", "Map", In::Both),
    ("ToleratedFailurePercentagePath", "Map", In::Path),
    ("ToleratedFailureCount", "Map", In::Both),
    ("ToleratedFailureCountPath", "Map", In::Path),
    ("Label", "Map", In::Both),
    ("ItemProcessor", "Map", In::Both),
    ("Iterator", "Map", In::Both),
    ("ResultWriter", "Map", In::Both),
];

/// The smallest state of a type, which leads to `Z`.
fn smallest(state_type: &str, is_jsonata: bool) -> Value {
    let inner = json!({ "StartAt": "I", "States": { "I": { "Type": "Succeed" } } });
    let distributed =
        merged(inner.clone(), json!({ "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" } }));
    let rule = if is_jsonata { json!({ "Condition": true }) } else { json!({ "Variable": "$.x", "IsNull": true }) };
    let own = match state_type {
        "Task" => json!({ "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSeconds": 60 }),
        "Wait" => json!({ "Seconds": 1 }),
        "Choice" => json!({ "Choices": [merged(rule, json!({ "Next": "Z" }))] }),
        "Parallel" => json!({ "Branches": [inner] }),
        "Map" => json!({ "ItemProcessor": distributed }),
        _ => json!({}),
    };
    let next = if GO_ON.contains(state_type) { json!({ "Next": "Z" }) } else { json!({}) };
    merged(merged(json!({ "Type": state_type }), own), next)
}

/// A right value of a field.
fn value(field: &str, state: &Value, is_jsonata: bool) -> Value {
    let arguments = if is_jsonata { "Arguments" } else { "Parameters" };
    match field {
        "QueryLanguage" => json!(if is_jsonata { "JSONata" } else { "JSONPath" }),
        "Type" | "Branches" | "ItemProcessor" | "Choices" | "Resource" if !state[field].is_null() => {
            state[field].clone()
        }
        "Iterator" if !state["ItemProcessor"].is_null() => state["ItemProcessor"].clone(),
        "End" => json!(true),
        "Next" | "Default" => json!("Z"),
        "Retry" => json!([{ "ErrorEquals": ["States.ALL"] }]),
        "Catch" => json!([{ "ErrorEquals": ["States.ALL"], "Next": "Z" }]),
        "Credentials" => json!({ "RoleArn": "arn:aws:iam::123456789012:role/r" }),
        "Timestamp" => json!("2016-03-14T01:59:00Z"),
        "Parameters" | "ResultSelector" | "ItemSelector" | "Arguments" | "Output" | "Assign" | "Items" => {
            json!({ "a": 1 })
        }
        "ItemReader" => {
            json!({ "Resource": "arn:aws:states:::s3:listObjectsV2", arguments: { "Bucket": "b", "Prefix": "p" } })
        }
        "ItemBatcher" => json!({ "MaxItemsPerBatch": 2 }),
        "ResultWriter" => json!({ "WriterConfig": { "OutputType": "JSONL" } }),
        path if path.ends_with("Path") => json!("$.a"),
        number if number.contains("Seconds") || number.contains("Max") || number.contains("Tolerated") => json!(7),
        _ => json!("a"),
    }
}

/// A machine with one field more on its first state.
fn machine(field: &str, state_type: &str, is_jsonata: bool, is_mixed: bool) -> Value {
    let mut state = smallest(state_type, is_jsonata);
    let value = value(field, &state, is_jsonata);
    let fields = state.as_object_mut().unwrap();
    // What the field stands in place of.
    let instead: &[&str] = match field {
        "End" if GO_ON.contains(state_type) => &["Next"],
        "Iterator" => &["ItemProcessor"],
        "SecondsPath" | "Timestamp" | "TimestampPath" => &["Seconds"],
        "TimeoutSecondsPath" => &["TimeoutSeconds"],
        _ => &[],
    };
    instead.iter().for_each(|other| drop(fields.shift_remove(other)));
    fields.insert(field.to_owned(), value);
    if is_mixed {
        fields.insert("QueryLanguage".to_owned(), json!("JSONata"));
    }
    let is_last = ["End", "Next", "Catch", "Default"].iter().all(|leads| state[leads] != "Z")
        && state["Choices"].is_null()
        && !state.to_string().contains("\"Next\":\"Z\"");
    let mut states = Map::new();
    states.insert("A".to_owned(), state);
    if !is_last {
        states.insert("Z".to_owned(), json!({ "Type": "Succeed" }));
    }
    let language = if is_jsonata && !is_mixed { json!({ "QueryLanguage": "JSONata" }) } else { json!({}) };
    merged(json!({ "StartAt": "A", "States": states }), language)
}

#[test]
fn each_field_stands_where_the_table_says() {
    for (field, types, language) in TABLE {
        for (state_type, _) in STATE_TYPES {
            for is_jsonata in [false, true] {
                let has = types.split(' ').any(|one| one == *state_type);
                let own = if is_jsonata { In::Jsonata } else { In::Path };
                let expected = match (has, *language == In::Both || *language == own) {
                    (true, true) => None,
                    (true, false) => Some(Code::WrongQueryLanguage),
                    (false, _) => Some(Code::UnknownField),
                };
                let json = machine(field, state_type, is_jsonata, false);
                let problems = definition(&json, &Options::default());
                let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
                let codes: BTreeSet<_> = errors.map(|problem| problem.code.as_str()).collect();
                let expected: BTreeSet<_> = expected.iter().map(|code| code.as_str()).collect();
                assert_eq!(codes, expected, "`{field}` of {state_type}, JSONata: {is_jsonata}: {json} {problems:?}");
            }
        }
    }
}

#[test]
fn a_jsonpath_machine_holds_jsonata_states_with_all_of_their_fields() {
    for (field, types, language) in
        TABLE.iter().filter(|(field, _, language)| *language != In::Path && *field != "QueryLanguage")
    {
        for state_type in types.split(' ') {
            let json = machine(field, state_type, true, true);
            assert_eq!(check(&json), NONE, "`{field}` of {state_type}: {json}");
            assert!(*language == In::Both || *language == In::Jsonata);
        }
    }
}

#[test]
fn the_table_has_every_field_of_the_states() {
    let named: BTreeSet<_> = TABLE.iter().map(|(field, ..)| *field).collect();
    let is_state = |object| STATE_TYPES.iter().any(|(_, state)| *state == object);
    let rows = FIELDS.iter().copied().flatten().filter(|row| row.on.iter().any(|object| is_state(*object)));
    let rows: BTreeSet<_> = rows.map(|row| row.name).collect();
    assert_eq!(named, rows);
}
