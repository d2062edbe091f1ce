//! What a definition costs by its size: to check, to read, to write.
//!
//! `cargo bench -p sfn-core --bench check`; the items that it counts are states.

#![allow(clippy::unwrap_used, reason = "a benchmark whose input is wrong has nothing to measure")]

mod machine;
mod shapes;

use divan::Bencher;
use divan::counter::ItemsCount;
use sfn_core::asl::StateMachine;
use sfn_core::check::{Checked, Options, Severity, definition};
use sfn_core::json::{Value, json};

const STATES: [usize; 4] = [10, 100, 1_000, 10_000];

fn main() {
    divan::main();
}

fn json(states: usize) -> Value {
    let arn = |number: usize| json!(format!("arn:aws:lambda:eu-west-1:123456789012:function:f{}", number % 10));
    let json = machine::lean::definition(states, arn);
    assert_eq!(definition(&json, &Options::default()), [], "what is measured is what happens to right definitions");
    json
}

#[divan::bench(args = STATES)]
fn check(bencher: Bencher<'_, '_>, states: usize) {
    let json = json(states);
    bencher.counter(ItemsCount::new(states)).bench_local(|| definition(&json, &Options::default()));
}

/// What the registry does with a filled template: checks it and turns it into the model.
#[divan::bench(args = STATES)]
fn check_and_read(bencher: Bencher<'_, '_>, states: usize) {
    let json = json(states);
    bencher
        .counter(ItemsCount::new(states))
        .with_inputs(|| json.clone())
        .bench_local_values(|json| Checked::<StateMachine>::new(json, &Options::default()));
}

#[divan::bench(args = STATES)]
fn read_text(bencher: Bencher<'_, '_>, states: usize) {
    let text = json(states).to_string();
    bencher.counter(ItemsCount::new(states)).bench_local(|| serde_json::from_str::<StateMachine>(&text).unwrap());
}

#[divan::bench(args = STATES)]
fn write_text(bencher: Bencher<'_, '_>, states: usize) {
    let model: StateMachine = sfn_core::json::from_value(json(states)).unwrap();
    bencher.counter(ItemsCount::new(states)).bench_local(|| serde_json::to_string(&model).unwrap());
}

/// Definitions that are large in one way each. The items are states, rules or variables.
#[divan::bench(args = shapes::SHAPES.map(|(name, _)| name), consts = [1_000, 10_000])]
fn shape<const SIZE: usize>(bencher: Bencher<'_, '_>, name: &str) {
    let (_, shape) = shapes::SHAPES.into_iter().find(|(known, _)| *known == name).unwrap();
    let json = shape(SIZE);
    let errors = definition(&json, &Options::default()).iter().any(|problem| problem.severity == Severity::Error);
    assert_eq!(errors, name == "mistakes");
    bencher.counter(ItemsCount::new(SIZE)).bench_local(|| definition(&json, &Options::default()));
}
