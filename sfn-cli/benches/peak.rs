//! The memory and the processor time of the whole way from what is registered to the file, in a process of its own.
//!
//! `cargo bench -p sfn-cli --bench peak [-- MACHINES STATES]`, on Linux.

#![allow(clippy::unwrap_used, reason = "a benchmark whose input is wrong has nothing to measure")]

#[path = "../../sfn-core/benches/machine/mod.rs"]
mod machine;
mod service;

use sfn_cli::serverless::{EmitOptions, emit};
use sfn_cli::yaml;
use std::fs;

fn main() {
    // Without `--bench` it is `cargo test --all-targets` that runs this.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let mut numbers = std::env::args().filter_map(|argument| argument.parse().ok());
    let (machines, states) = (numbers.next().unwrap_or(1_000), numbers.next().unwrap_or(10));
    println!("{machines} machines of {states} states");
    let registered = service::registered(machines, states);
    let mut phases = Phases::begin("registered");
    let program = service::read(&registered);
    phases.end("filled, checked, read");
    let file = emit(&program, &EmitOptions::default()).unwrap();
    phases.end("emitted");
    let text = yaml::to_string(&file).unwrap();
    phases.end("written");
    println!("{} bytes of YAML", text.len());
}

/// Tells what each phase took.
struct Phases {
    cpu: u64,
}

impl Phases {
    fn begin(name: &str) -> Self {
        println!("{name:<24} {:>24}", peak());
        Self { cpu: cpu() }
    }

    fn end(&mut self, name: &str) {
        let now = cpu();
        println!("{name:<24} {:>24} {:>6} ms of CPU", peak(), now - self.cpu);
        self.cpu = now;
    }
}

/// The most memory that the process has held so far.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    status.lines().find(|line| line.starts_with("VmHWM")).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The milliseconds that the process has run, in ticks of 10 (proc(5): fields 14 and 15, of 1/100 s each).
fn cpu() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let (_, fields) = stat.rsplit_once(')').unwrap();
    fields.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<u64>().unwrap() * 10).sum()
}
