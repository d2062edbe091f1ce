//! Definitions from elsewhere: real machines, what AWS said to definitions, and a battery of good and bad ones.
//!
//! They are read from `$SFN_SHARED` (default: `../shared` beside the workspace) and never copied. Where the folder is
//! absent, the tests say how many they did not run, and pass.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "these are tests, but clippy sees that of `#[test]` functions only"
)]

mod battery;
mod conformance;
mod expressions;
mod real;

use serde_json::Value;
use sfn_core::check::{Options, Problem, Severity, definition};
use std::path::{Path, PathBuf};

/// The folder of that name, or a note that its tests did not run.
fn shared(name: &str, count: usize) -> Option<PathBuf> {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let root = std::env::var_os("SFN_SHARED").map_or(default, PathBuf::from);
    let folder = root.join(name);
    if !folder.is_dir() {
        println!("not run: {count} definitions of {name}, for {} is absent", folder.display());
        return None;
    }
    Some(folder)
}

/// Every file below a folder whose name ends so, sorted.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

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
