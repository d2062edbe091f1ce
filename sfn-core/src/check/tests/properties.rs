//! The checker says something about any JSON, and never falls over.

use super::{INTRINSICS, pass, task};
use crate::asl::StateMachine;
use crate::check::{Checked, Options, definition, object};
use crate::field::Object;
use crate::json::{Map, Value, json};
use proptest::prelude::*;

/// Words that mean something somewhere, so that random JSON gets past the first rule.
const WORDS: &[&str] = &[
    "States",
    "StartAt",
    "Type",
    "Task",
    "Pass",
    "Map",
    "Choice",
    "Next",
    "End",
    "A",
    "B",
    "Retry",
    "ErrorEquals",
    "$.a",
    "$",
    "{% 1 %}",
    "{%",
    "a.$",
    "Parameters",
    "Branches",
    "ItemProcessor",
    "Choices",
    "And",
    "Not",
    "Variable",
    "IsNull",
    "Resource",
    "arn:aws:states:::sns:publish",
    "QueryLanguage",
    "JSONata",
    "Assign",
    "States.ALL",
    "Catch",
    "é\u{0}",
    "schedule",
    "rate",
    "alarms",
    "",
    "${x}",
    "Ref",
    "arn:::::",
    "States.Format('{}', $.a)",
    "\0hole",
];

fn word() -> impl Strategy<Value = String> {
    prop_oneof![4 => prop::sample::select(WORDS).prop_map(str::to_owned), 1 => ".{0,8}"]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((word(), inner), 0..6)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect::<Map>())),
        ]
    })
}

/// A machine in which every kind of state and field is there.
fn rich() -> Value {
    let inner = |name: &str| json!({ "StartAt": name, "States": { name: pass(json!({ "Assign": { "v": 1 } })) } });
    let retry =
        json!([{ "ErrorEquals": ["E"], "MaxAttempts": 2, "BackoffRate": 2.0 }, { "ErrorEquals": ["States.ALL"] }]);
    json!({ "Comment": "c", "StartAt": "A", "TimeoutSeconds": 60, "States": {
        "A": { "Type": "Choice", "Default": "C", "Choices": [
            { "And": [{ "Variable": "$.x", "IsNull": true }, { "Not": { "Variable": "$.y", "StringEquals": "z" } }], "Next": "B" },
        ]},
        "B": task(json!({ "Retry": retry, "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "C", "ResultPath": null }],
            "Parameters": { "a.$": "$.b", "l": [{ "c.$": "States.UUID()" }] }, "TimeoutSeconds": 3, "HeartbeatSeconds": 2 })),
        "C": { "Type": "Parallel", "Branches": [inner("P"), inner("Q")], "Next": "D" },
        "D": { "Type": "Map", "ItemsPath": "$.l", "ItemProcessor": inner("M"), "MaxConcurrency": 2, "Next": "E" },
        "E": { "Type": "Wait", "Timestamp": "2016-03-14T01:59:00Z", "Next": "F" },
        "F": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": { "a": "{% 1 %}" }, "Next": "G" },
        "G": { "Type": "Fail", "Error": "E", "CausePath": "$.c" },
    }})
}

/// Every place in a value, as a JSON pointer.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let key = |key: &str| format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(object) => object.iter().for_each(|(name, below)| pointers(below, &key(name), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, below)| pointers(below, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

#[test]
fn the_rich_machine_is_right() {
    assert_eq!(definition(&rich(), &Options::default()), []);
}

proptest! {
    #[test]
    fn any_json_is_checked(json in any_json()) {
        let _ = definition(&json, &Options::default());
        let _ = definition(&json, &INTRINSICS);
        for kind in [Object::Function, Object::ServerlessMachine, Object::MachineEvent, Object::FunctionEvent] {
            let _ = object(kind, &json);
        }
    }

    #[test]
    fn any_change_of_a_machine_is_checked_and_what_passes_is_read(
        places in prop::collection::vec(any::<prop::sample::Index>(), 1..4), value in any_json(),
    ) {
        let mut json = rich();
        for place in places {
            let mut all = Vec::new();
            pointers(&json, "", &mut all);
            let pointer: &String = place.get(&all);
            *json.pointer_mut(pointer).unwrap() = value.clone();
        }
        let problems = definition(&json, &Options::default());
        prop_assert_eq!(&problems, &definition(&json, &Options::default()));
        if let Ok((ordered, _)) = Checked::<Value>::new(json.clone(), &Options::default()) {
            let (machine, _) = Checked::<StateMachine>::new(json.clone(), &Options::default()).unwrap();
            prop_assert_eq!(serde_json::to_string(&*machine).unwrap(), ordered.to_string());
            prop_assert_eq!(&*ordered, &json);
        }
    }
}
