//! What executions cost, beside loops written by hand that do the same and record the same events.
//!
//! `cargo bench -p sfn-local --bench pace [-- workloads | scale | map | waiting | functions | profile WORKLOAD]`, on Linux. The workloads are
//! read from `$SFN_SHARED/bench/workloads` (default: `../shared` beside the workspace).

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark whose input is wrong has nothing to measure"
)]

mod by_hand;
mod engine;
mod functions;
mod measure;
mod scale;
mod workload;

use engine::{Runner, Written};
use measure::fastest;
use std::{env, process};
use workload::Workload;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    // Without `--bench` it is `cargo test --all-targets` that runs this.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let words: Vec<&str> = arguments.iter().map(String::as_str).filter(|word| !word.starts_with('-')).collect();
    match *words {
        [] => {
            ["workloads", "scale", "map", "waiting", "functions"].iter().for_each(|part| in_a_process_of_its_own(part))
        }
        ["workloads"] => workloads(),
        ["scale"] => scale::linearity(),
        ["map"] => scale::map(),
        ["waiting"] => scale::waiting(),
        ["functions"] => functions::functions(),
        ["profile", name] => profile(name, Written::No),
        ["profile", name, "written"] => profile(name, Written::Yes),
        _ => panic!("there is no part {words:?}"),
    }
}

/// So that the memory of one part is none of the next.
fn in_a_process_of_its_own(part: &str) {
    let status = process::Command::new(env::current_exe().unwrap()).args(["--bench", part]).status().unwrap();
    assert!(status.success(), "{part}");
    println!();
}

fn workloads() {
    let Some(workloads) = Workload::all() else { return };
    println!("CPU time, the fastest of {} rounds; \"written\": the events as AWS's JSON", measure::ROUNDS);
    println!("| workload | engine | transitions per s | written | loop | loop, written | ratio | ratio, written |");
    println!("|---|---|---|---|---|---|---|---|");
    workloads.iter().for_each(row);
}

fn row(workload: &Workload) {
    let runner = Runner::new();
    let run = |written| fastest(|| runner.run(workload, written));
    let (engine, written) = (run(Written::No), run(Written::Yes));
    let transitions = workload.transitions as f64 / engine;
    let shown = |seconds: f64| format!("{:.4} ms", seconds * 1e3);
    let Some(by_hand) = workload.by_hand() else {
        println!("| {} | {} | {transitions:.0} | {} | | | | |", workload.name, shown(engine), shown(written));
        return;
    };
    by_hand::assert_same(workload, by_hand, runner.events(workload));
    let work = fastest(|| (0..workload.executions).for_each(|_| drop(by_hand(workload, &mut by_hand::Nothing))));
    let recorded = fastest(|| (0..workload.executions).for_each(|_| drop(by_hand::record(workload, by_hand))));
    println!(
        "| {} | {} | {transitions:.0} | {} | {} | {} | {:.2} | {:.2} |",
        workload.name,
        shown(engine),
        shown(written),
        shown(work),
        shown(recorded),
        engine / recorded,
        written / recorded,
    );
}

/// Runs one workload again and again, for a profiler.
fn profile(name: &str, written: Written) {
    let workloads = Workload::all().unwrap();
    let workload = workloads.iter().find(|workload| workload.name.starts_with(name)).unwrap();
    let rounds = env::var("ROUNDS").map_or(20, |rounds| rounds.parse().unwrap());
    let runner = Runner::new();
    (0..rounds).for_each(|_| runner.run(workload, written));
}
