//! The memory and the processor time of emission, each way in a process of its own.
//!
//! `cargo bench -p sfn-cli --bench peak [-- MACHINES STATES]`, on Linux.

#![allow(clippy::unwrap_used, reason = "a benchmark whose input is wrong has nothing to measure")]

#[path = "../../sfn-core/benches/machine/mod.rs"]
mod machine;
mod service;

use sfn_cli::serverless::{EmitOptions, Program, emit};
use sfn_cli::yaml;
use std::process::Command;
use std::{env, fs};

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
        (true, _) => emission("plain data", |_| service::program(machines, states)),
        (_, true) => emission("registered text", |phases| {
            let registered = service::registered(machines, states);
            phases.end("registered");
            service::read(&registered)
        }),
        _ => {
            println!("{machines} machines of {states} states");
            ["data", "registry"].iter().for_each(|way| in_a_process_of_its_own(&arguments, way));
        }
    }
}

fn in_a_process_of_its_own(arguments: &[String], way: &str) {
    let status = Command::new(env::current_exe().unwrap()).args(arguments.iter().skip(1)).arg(way).status();
    assert!(status.unwrap().success());
}

fn emission(from: &str, program: impl FnOnce(&mut Phases) -> Program) {
    println!("\nfrom {from}");
    let mut phases = Phases { cpu: cpu() };
    let program = program(&mut phases);
    phases.end("program");
    let file = emit(program, &EmitOptions::default()).unwrap();
    phases.end("emit");
    let text = yaml::to_string(&file).unwrap();
    phases.end("to_string");
    println!("{} bytes of YAML", text.len());
}

/// Tells what each phase took.
struct Phases {
    cpu: u64,
}

impl Phases {
    fn end(&mut self, name: &str) {
        let now = cpu();
        println!("{name:<12} {:>5} ms of CPU, {:>7} kB at most so far", now - self.cpu, peak());
        self.cpu = now;
    }
}

/// The most memory that the process has held so far, in units of 1,024 bytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().find_map(|word| word.parse().ok()).unwrap()
}

/// The milliseconds that the process has run, in ticks of 10 (proc(5): fields 14 and 15, of 1/100 s each).
fn cpu() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let (_, fields) = stat.rsplit_once(')').unwrap();
    fields.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<u64>().unwrap() * 10).sum()
}
