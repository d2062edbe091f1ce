//! Definitions from elsewhere: real machines, what AWS said to definitions, and a battery of good and bad ones.
//!
//! Where the folder of them is absent, the tests say how many they did not run, and pass.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "these are tests, but clippy sees that of `#[test]` functions only"
)]

mod battery;
mod conformance;
mod expressions;
mod flow;
mod mistaken;
mod real;
mod shared;

use sfn_core::check::{Options, Problem, Severity, definition};
use sfn_core::json::Value;
use std::path::Path;

fn read(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn lines(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn errors(json: &Value, options: &Options) -> Vec<Problem> {
    definition(json, options).into_iter().filter(|problem| problem.severity == Severity::Error).collect()
}

fn show(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("\n    {} {problem}", problem.location.pointer())).collect()
}
