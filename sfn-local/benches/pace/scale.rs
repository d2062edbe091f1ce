//! How time and memory grow.

use crate::engine::{engine, machine, runtime};
use crate::measure::{fastest, peak};
use serde_json::{Map, Value as Json, json};
use sfn_local::{Engine, Machine, Payload, Start, Status, Value};

fn run(engine: &Engine, machine: &Machine, input: &Payload) {
    let execution = runtime().block_on(engine.run(machine, Start::new(input.clone())));
    assert_eq!(execution.status, Status::Succeeded, "{:?}", execution.failure);
}

/// States in a row.
fn chain(states: usize) -> (Machine, Json) {
    let state = |number: usize| match number + 1 == states {
        true => (format!("S{number}"), json!({ "Type": "Pass", "End": true })),
        false => (format!("S{number}"), json!({ "Type": "Pass", "Next": format!("S{}", number + 1) })),
    };
    let states: Map<String, Json> = (0..states).map(state).collect();
    (machine(json!({ "StartAt": "S0", "States": states })), json!({}))
}

/// A Map over so many items.
fn over(items: usize) -> (Machine, Json) {
    let processor = json!({ "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } } });
    let machine = machine(json!({ "StartAt": "M", "States": {
        "M": { "Type": "Map", "ItemProcessor": processor, "End": true },
    } }));
    (machine, (0..items).map(|n| json!({ "n": n })).collect())
}

/// A loop of two states that has about so many events.
fn events(events: usize) -> (Machine, Json) {
    let machine = machine(json!({ "StartAt": "Check", "States": {
        "Check": { "Type": "Choice", "Default": "Done",
            "Choices": [{ "Variable": "$.i", "NumericLessThan": events / 4, "Next": "Inc" }] },
        "Inc": { "Type": "Pass", "Parameters": { "i.$": "States.MathAdd($.i, 1)" }, "Next": "Check" },
        "Done": { "Type": "Succeed" },
    } }));
    (machine, json!({ "i": 0 }))
}

/// Ten times of each.
pub(crate) fn linearity() {
    println!("| | 1,000 | 10,000 | times |");
    println!("|---|---|---|---|");
    let engine = engine();
    for (name, make) in [("states", chain as fn(usize) -> _), ("items of a Map", over), ("events", events)] {
        let time = |size: usize| {
            let (machine, input) = make(size);
            let input = Payload::from(Value::from(input));
            fastest(|| run(&engine, &machine, &input))
        };
        let (small, large) = (time(1_000), time(10_000));
        println!("| {name} | {:.3} ms | {:.3} ms | {:.1} |", small * 1e3, large * 1e3, large / small);
    }
}

/// The memory of a Map over 10,000 items.
pub(crate) fn map() {
    let (machine, input) = over(10_000);
    run(&engine(), &machine, &Payload::from(Value::from(input)));
    println!("Map of 10,000 items: {:.0} MB at most", peak());
}

/// The memory of 100,000 executions that wait at once.
pub(crate) fn waiting() {
    let machine =
        machine(json!({ "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 86_400, "End": true } } }));
    let engine = engine();
    let input = Payload::from(Value::from(json!({ "n": 1 })));
    let begin = crate::measure::cpu();
    let runs = (0..100_000).map(|_| engine.run(&machine, Start::new(input.clone())));
    let executions = runtime().block_on(futures_util::future::join_all(runs));
    assert!(executions.iter().all(|execution| execution.status == Status::Succeeded));
    let time = crate::measure::cpu() - begin;
    println!("100,000 executions that wait at once: {:.0} MB at most, {time:.2} s", peak());
}
