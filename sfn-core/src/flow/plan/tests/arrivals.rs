//! How data comes to states, and what is lost on the way.

use super::super::super::LostBy;
use super::{Program, lambda};
use serde_json::{Value, json};

/// What is lost where the first of these states leads to the second, by the fields that lead to it.
#[track_caller]
fn loses(first: &Value, expected: Option<(&[&str], LostBy)>) {
    let mut first = first.clone();
    first["Next"] = json!("Then");
    let states = json!({ "First": first, "Then": { "Type": "Succeed" } });
    let plan = Program::takes_order().plan(&json!({ "StartAt": "First", "States": states }));
    let [_, then] = plan.places.as_slice() else { panic!("{:?}", plan.places) };
    let [arrival] = then.arrivals.as_slice() else { panic!("{then:?}") };
    assert_eq!((arrival.from, arrival.data), (Some(0), None));
    let found = arrival.loss.as_ref().map(|loss| (loss.at.iter().map(String::as_str).collect::<Vec<_>>(), loss.by));
    assert_eq!(found, expected.map(|(at, by)| (at.to_vec(), by)));
}

fn task(fields: &Value) -> Value {
    let mut state = json!({ "Type": "Task", "Resource": lambda("pay") });
    for (key, value) in fields.as_object().into_iter().flatten() {
        state[key] = value.clone();
    }
    state
}

#[test]
fn a_result_takes_the_place_of_the_input() {
    loses(&task(&json!({})), Some((&[], LostBy::Result)));
    loses(&task(&json!({ "ResultPath": "$" })), Some((&[], LostBy::Result)));
    loses(&task(&json!({ "ResultPath": null })), None);
    loses(&task(&json!({ "ResultPath": "$.a.b" })), Some((&["a", "b"], LostBy::ResultPath)));
    loses(&task(&json!({ "ResultPath": "$.a", "OutputPath": "$.a" })), Some((&[], LostBy::OutputPath)));
    loses(&json!({ "Type": "Pass" }), None);
    loses(&json!({ "Type": "Pass", "Result": 1 }), Some((&[], LostBy::Result)));
    loses(&json!({ "Type": "Wait", "Seconds": 1, "InputPath": "$.a" }), Some((&[], LostBy::InputPath)));
}

#[test]
fn the_output_of_jsonata_takes_the_place_of_the_input() {
    loses(&task(&json!({ "QueryLanguage": "JSONata" })), Some((&[], LostBy::JsonataResult)));
    loses(&task(&json!({ "QueryLanguage": "JSONata", "Output": {} })), Some((&[], LostBy::Output)));
    loses(&json!({ "Type": "Pass", "QueryLanguage": "JSONata" }), None);
}

#[test]
fn what_comes_from_several_states_is_kept_apart() {
    let definition = json!({ "StartAt": "First", "States": {
        "First": { "Type": "Choice", "Choices": [{ "Variable": "$.a", "IsNull": true, "Next": "Then" }], "Default": "Other" },
        "Other": { "Type": "Pass", "Result": 1, "ResultPath": "$.b", "Next": "Then" },
        "Then": { "Type": "Succeed" },
    } });
    let plan = Program::takes_order().plan(&definition);
    let arrivals: Vec<_> = plan.places.iter().map(|place| (place.name.as_str(), place.arrivals.len())).collect();
    assert_eq!(arrivals, [("First", 1), ("Other", 1), ("Then", 2)]);
    assert!(plan.places[2].arrivals.iter().all(|arrival| arrival.data.is_some()));
}
