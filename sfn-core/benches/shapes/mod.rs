//! Definitions that are large in one way each.

#![allow(clippy::indexing_slicing, reason = "a benchmark whose input is wrong has nothing to measure")]

use sfn_core::json::{Map, Value, json};

/// So many states (or rules, or variables), in one shape.
pub(crate) type Shape = fn(usize) -> Value;

/// The shapes by name. Right definitions, but for the last.
pub(crate) const SHAPES: [(&str, Shape); 8] = [
    ("maps", maps),
    ("branches", branches),
    ("nested", nested),
    ("rules", rules),
    ("variables", variables),
    ("inner variables", inner_variables),
    ("JSONata", jsonata),
    ("mistakes", mistakes),
];

/// States that lead to each other in their order; the last one ends.
fn chain(states: impl IntoIterator<Item = Value>) -> Value {
    let mut states: Vec<Value> = states.into_iter().collect();
    let last = states.len() - 1;
    for (number, state) in states.iter_mut().enumerate() {
        let (key, value) = if number < last { ("Next", json!(name(number + 1))) } else { ("End", json!(true)) };
        state.as_object_mut().unwrap().insert(key.to_owned(), value);
    }
    let states: Map = states.into_iter().enumerate().map(|(number, state)| (name(number), state)).collect();
    json!({ "StartAt": name(0), "States": states })
}

fn name(number: usize) -> String {
    format!("State{number}")
}

fn inside(name: String, state: Value) -> Value {
    json!({ "StartAt": name, "States": { name: state } })
}

fn pass(more: Value) -> Value {
    let mut pass = json!({ "Type": "Pass", "End": true });
    pass.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    pass
}

/// Map states with a state each.
fn maps(states: usize) -> Value {
    let map = |number| json!({ "Type": "Map", "ItemProcessor": inside(format!("Inner{number}"), pass(json!({}))) });
    chain((0..states / 2).map(map))
}

/// One Parallel state with many branches.
fn branches(states: usize) -> Value {
    let branches: Vec<_> = (1..states).map(|number| inside(format!("Branch{number}"), pass(json!({})))).collect();
    chain([json!({ "Type": "Parallel", "Branches": branches })])
}

/// Maps within Maps, as deep as text may nest.
fn nested(states: usize) -> Value {
    const DEPTH: usize = 30;
    let tower = |number: usize| {
        (0..DEPTH - 1).fold(pass(json!({})), |inner, depth| {
            let mut map = json!({ "Type": "Map", "End": true });
            map["ItemProcessor"] = inside(format!("Tower{number}-{depth}"), inner);
            map
        })
    };
    chain((0..states / DEPTH).map(tower).map(|mut map| {
        map.as_object_mut().unwrap().shift_remove("End");
        map
    }))
}

/// One Choice state with many rules, each to a state of its own.
fn rules(rules: usize) -> Value {
    let rule =
        |number: usize| json!({ "Variable": "$.number", "NumericEquals": number, "Next": format!("End{number}") });
    let mut all = Map::new();
    let choices: Vec<_> = (0..rules).map(rule).collect();
    all.insert("Choose".to_owned(), json!({ "Type": "Choice", "Choices": choices, "Default": "End0" }));
    all.extend((0..rules).map(|number| (format!("End{number}"), json!({ "Type": "Succeed" }))));
    json!({ "StartAt": "Choose", "States": all })
}

/// States that assign a variable each, and read the one before.
fn variables(variables: usize) -> Value {
    let state = |number: usize| {
        let value = if number > 0 { json!(format!("$v{}", number - 1)) } else { json!("$.start") };
        json!({ "Type": "Pass", "Assign": { format!("v{number}.$"): value } })
    };
    chain((0..variables).map(state))
}

/// Map states whose inner states assign what a later state assigns too.
fn inner_variables(states: usize) -> Value {
    let assign = json!({ "Assign": { "v": 1 } });
    let map =
        |number| json!({ "Type": "Map", "ItemProcessor": inside(format!("Inner{number}"), pass(assign.clone())) });
    let last = json!({ "Type": "Pass", "Assign": { "v": 2 } });
    chain((0..states / 2).map(map).chain([last]))
}

/// States with a JSONata expression each.
fn jsonata(states: usize) -> Value {
    let state =
        |number: usize| json!({ "Type": "Pass", "Output": format!("{{% $count($states.input.a[b > {number}]) %}}") });
    let mut machine = chain((0..states).map(state));
    machine["QueryLanguage"] = json!("JSONata");
    machine
}

/// States that all lead where there is no state, and have a field that there is not.
fn mistakes(states: usize) -> Value {
    let mut machine = chain((0..states).map(|_| json!({ "Type": "Pass", "Reslt": 1 })));
    for state in machine["States"].as_object_mut().unwrap().values_mut().filter(|state| state.get("Next").is_some()) {
        state["Next"] = json!(format!("{}x", state["Next"].as_str().unwrap()));
    }
    machine
}
