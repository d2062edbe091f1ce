//! What it costs to follow the data of a definition, by its size.
//!
//! `cargo bench -p sfn-core --bench flow`; the items that it counts are states.

#![allow(clippy::unwrap_used, reason = "a benchmark whose input is wrong has nothing to measure")]

mod machine;
mod shapes;

use divan::Bencher;
use divan::counter::ItemsCount;
use sfn_core::asl::hole::{self, Reference};
use sfn_core::flow::{Callee, Declared, MachineLeaf, Sources, follow};
use sfn_core::json::{Map, Value, json};

const STATES: [usize; 4] = [10, 100, 1_000, 10_000];

fn main() {
    divan::main();
}

/// Every function is a leaf of its own.
struct Typed;

impl Sources for Typed {
    fn callee(&self, resource: &Value) -> Option<Callee> {
        match hole::reference(resource)? {
            Reference::Lambda(name) => Some(Callee { leaf: name.parse().ok()?, is_function: Some(true) }),
            Reference::Machine(_) => None,
        }
    }

    fn machine(&self) -> MachineLeaf {
        MachineLeaf { input: Declared::Leaf(0), output: Declared::Nothing }
    }
}

/// A definition of so many states in one way each.
type Form = fn(usize) -> Value;

const FORMS: [(&str, Form); 5] =
    [("mixed", mixed), ("chain", chain), ("accumulating", accumulating), ("joined", joined), ("pages", pages)];

#[divan::bench(args = FORMS.map(|(name, _)| name), consts = STATES)]
fn form<const SIZE: usize>(bencher: Bencher<'_, '_>, name: &str) {
    let (_, form) = FORMS.into_iter().find(|(known, _)| *known == name).unwrap();
    let definition = form(SIZE);
    bencher.counter(ItemsCount::new(SIZE)).bench_local(|| follow(&definition, &Typed));
}

#[divan::bench(args = shapes::SHAPES.map(|(name, _)| name), consts = [1_000, 10_000])]
fn shape<const SIZE: usize>(bencher: Bencher<'_, '_>, name: &str) {
    let (_, shape) = shapes::SHAPES.into_iter().find(|(known, _)| *known == name).unwrap();
    let definition = shape(SIZE);
    bencher.counter(ItemsCount::new(SIZE)).bench_local(|| follow(&definition, &Typed));
}

/// What is encoded for rustc.
#[divan::bench(args = STATES)]
fn encode(bencher: Bencher<'_, '_>, states: usize) {
    let plan = follow(&mixed(states), &Typed);
    bencher.counter(ItemsCount::new(states)).bench_local(|| plan.encode());
}

fn function(number: usize) -> Value {
    Reference::Lambda(&number.to_string()).to_value()
}

/// Blocks of the state types, as `check` measures them.
fn mixed(states: usize) -> Value {
    machine::lean::definition(states, |number| function(number % 10))
}

fn name(number: usize) -> String {
    format!("S{number}")
}

fn states(count: usize, state: impl Fn(usize) -> Value, last: Value) -> Value {
    let mut states: Map = (0..count).map(|number| (name(number), state(number))).collect();
    states.insert(name(count), last);
    json!({ "StartAt": name(0), "States": states })
}

/// Each state takes what the one before it gives.
fn chain(count: usize) -> Value {
    let task = |number| json!({ "Type": "Task", "Resource": function(number), "Next": name(number + 1) });
    states(count, task, json!({ "Type": "Succeed" }))
}

/// Each state adds its result to what there is, and reads an earlier one.
fn accumulating(count: usize) -> Value {
    let task = |number: usize| {
        json!({
            "Type": "Task", "Resource": function(number), "Parameters": { "id.$": format!("$.r{}.id", number / 2) },
            "ResultPath": format!("$.r{}", number + 1), "Next": name(number + 1),
        })
    };
    states(count, task, json!({ "Type": "Succeed" }))
}

/// The errors of all states are caught by one.
fn joined(count: usize) -> Value {
    let task = |number: usize| {
        json!({
            "Type": "Task", "Resource": function(number), "ResultPath": format!("$.r{number}"), "Next": name(number + 1),
            "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": name(count) }],
        })
    };
    states(count, task, json!({ "Type": "Fail", "CausePath": "$.error.Cause" }))
}

/// Loops of four states, one after the other.
fn pages(count: usize) -> Value {
    let state = |number: usize| {
        let start = number / 4 * 4;
        match number % 4 {
            0 => json!({
                "Type": "Task", "Resource": function(number), "ResultPath": "$.page", "Next": name(number + 1),
            }),
            1 => json!({
                "Type": "Pass", "Parameters": { "n.$": "$.page.count" }, "ResultPath": "$.seen", "Next": name(number + 1),
            }),
            2 => json!({
                "Type": "Choice", "Default": name(number + 2).replace(&name(count + 1), &name(count)),
                "Choices": [{ "Variable": "$.page.token", "IsPresent": true, "Next": name((start + 3).min(count)) }],
            }),
            _ => json!({ "Type": "Pass", "InputPath": "$.page.token", "ResultPath": "$.token", "Next": name(start) }),
        }
    };
    states(count, state, json!({ "Type": "Succeed" }))
}
