//! What emission costs: by the number of machines, and by the size of one.
//!
//! `cargo bench -p sfn-cli --bench emit`; the items that it counts are states.

#![allow(clippy::unwrap_used, reason = "a benchmark whose input is wrong has nothing to measure")]

#[path = "../../sfn-core/benches/machine/mod.rs"]
mod machine;
mod service;

use divan::Bencher;
use divan::counter::ItemsCount;
use sfn_cli::serverless::{EmitOptions, Program, emit};
use sfn_cli::yaml;

/// Machines, and the states of each.
const SIZES: [(usize, usize); 5] = [(1, 10), (1, 100), (1, 1_000), (1, 10_000), (1_000, 10)];

fn main() {
    divan::main();
}

fn written(program: Program) -> String {
    yaml::to_string(&emit(program, &EmitOptions::default()).unwrap()).unwrap()
}

/// From plain data to the text of the file.
#[divan::bench(args = SIZES)]
fn from_data(bencher: Bencher<'_, '_>, (machines, states): (usize, usize)) {
    let program = service::program(machines, states);
    bencher.counter(ItemsCount::new(machines * states)).with_inputs(|| program.clone()).bench_local_values(written);
}

/// From what the macros registered to the text of the file: all that the command does but linking and writing.
#[divan::bench(args = SIZES)]
fn from_registry(bencher: Bencher<'_, '_>, (machines, states): (usize, usize)) {
    let registered = service::registered(machines, states);
    bencher.counter(ItemsCount::new(machines * states)).bench_local(|| written(service::read(&registered)));
}
