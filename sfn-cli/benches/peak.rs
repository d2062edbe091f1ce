//! The memory and the processor time of emission, each way in a process of its own.
//!
//! `cargo bench -p sfn-cli --bench peak [-- MACHINES STATES]`, on Linux.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a benchmark whose input is wrong has nothing to measure")]

#[path = "../../sfn-core/benches/machine/mod.rs"]
mod machine;
mod service;

use sfn_cli::serverless::{EmitOptions, Program, emit};
use sfn_cli::yaml;
use std::process::Command;
use std::time::Duration;
use std::{env, fs, thread};

/// How often each way is gone: the fastest of each phase is told, which other processes disturb least.
const RUNS: usize = 10;

const PHASES: [&str; 3] = ["program", "emit", "to_string"];

fn main() {
    let arguments: Vec<String> = env::args().collect();
    // Without `--bench` it is `cargo test --all-targets` that runs this.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let mut numbers = arguments.iter().filter_map(|argument| argument.parse().ok());
    let (machines, states) = (numbers.next().unwrap_or(1_000), numbers.next().unwrap_or(10));
    let chosen = |way: &str| arguments.iter().any(|argument| argument == way);
    match (chosen("data"), chosen("registry")) {
        (true, _) => emission(|_| service::program(machines, states)),
        (_, true) => emission(|phases| {
            let registered = service::registered(machines, states);
            phases.start();
            service::read(&registered)
        }),
        _ => {
            println!("{machines} machines of {states} states; the fastest of {RUNS} runs");
            ["data", "registry"].iter().for_each(|way| in_processes_of_their_own(&arguments, way));
        }
    }
}

fn in_processes_of_their_own(arguments: &[String], way: &str) {
    let run = |_| {
        let output =
            Command::new(env::current_exe().unwrap()).args(arguments.iter().skip(1)).arg(way).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let figures = String::from_utf8(output.stdout).unwrap();
        figures.split_whitespace().map(|figure| figure.parse().unwrap()).collect::<Vec<u64>>()
    };
    let fastest = (0..RUNS).map(run).reduce(|one, other| one.iter().zip(&other).map(|(a, b)| *a.min(b)).collect());
    let [bytes, peak, phases @ ..] = &*fastest.unwrap() else { panic!("every run tells its figures") };
    println!("\nfrom {way}: {bytes} bytes of YAML, {peak} kB at most");
    for (phase, time) in PHASES.iter().zip(phases) {
        println!("{phase:<12} {:>7.1} ms of CPU", *time as f64 / 1e6);
    }
}

fn emission(program: impl FnOnce(&mut Phases) -> Program) {
    let mut phases = Phases { begin: cpu(), times: Vec::new() };
    let program = program(&mut phases);
    phases.end();
    let file = emit(program, &EmitOptions::default()).unwrap();
    phases.end();
    let text = yaml::to_string(&file).unwrap();
    phases.end();
    println!("{} {}", text.len(), peak());
    phases.times.iter().for_each(|time| println!("{time}"));
}

/// What each phase takes, in nanoseconds.
struct Phases {
    begin: u64,
    times: Vec<u64>,
}

impl Phases {
    fn start(&mut self) {
        self.begin = cpu();
    }

    fn end(&mut self) {
        self.times.push(cpu() - self.begin);
        self.start();
    }
}

/// The most memory that the process has held so far, in units of 1,024 bytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().find_map(|word| word.parse().ok()).unwrap()
}

/// The nanoseconds that the process has run (the kernel's `sched-stats.rst`), after a pause in which they are counted up.
fn cpu() -> u64 {
    thread::sleep(Duration::from_millis(1));
    let stat = fs::read_to_string("/proc/self/schedstat").unwrap();
    stat.split_whitespace().find_map(|field| field.parse().ok()).unwrap()
}
