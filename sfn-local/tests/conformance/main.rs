//! Executions that AWS has recorded, and our own cases in the same form.
//!
//! The recordings are read from `$SFN_SHARED/conformance/open` (default: `../shared`), and judged by the `score.py` that lies
//! beside them; where they are not there, the test says so. Those that are known to differ stand in `expected_failures.txt`,
//! each with its reason; the list may only shrink. Calls of TestState have a list of their own.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "these are tests, but clippy sees that of `#[test]` functions only"
)]

#[path = "../../examples/conformance/age.rs"]
mod age;
#[path = "../../examples/conformance/case.rs"]
mod case;
mod compare;
#[path = "../../examples/conformance/function.rs"]
mod function;
#[path = "../../examples/conformance/inspection.rs"]
mod inspection;
mod inspections;
#[path = "../../examples/conformance/run.rs"]
mod run;
#[path = "../../examples/conformance/script.rs"]
mod script;
#[path = "../../examples/conformance/tokens.rs"]
mod tokens;

use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const EXPECTED: &str = include_str!("expected_failures.txt");

fn shared() -> PathBuf {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    std::env::var_os("SFN_SHARED").map_or(beside, PathBuf::from)
}

fn files(directory: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "jsonl"));
    files.sort();
    files
}

async fn results(directory: &Path) -> Vec<Json> {
    let mut results = Vec::new();
    for file in files(directory) {
        for line in fs::read_to_string(file).unwrap().lines() {
            results.extend(run::line(line).await);
        }
    }
    results
}

/// Compares those that failed, each with how, with the list of those that are expected to.
fn judge(failed: &BTreeMap<String, String>, expected: &str) {
    let lines = expected.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let expected: BTreeMap<&str, &str> =
        lines.map(|line| line.split_once("  ").unwrap_or_else(|| panic!("a line without a reason: {line}"))).collect();
    let surprises: Vec<_> = failed.iter().filter(|(id, _)| !expected.contains_key(id.as_str())).collect();
    let healed: Vec<_> = expected.keys().filter(|id| !failed.contains_key(**id)).collect();
    assert!(surprises.is_empty(), "these differ from what AWS recorded: {surprises:#?}");
    assert!(healed.is_empty(), "these no longer differ, take them from the list: {healed:#?}");
}

#[tokio::test]
async fn recorded_executions_come_out_as_aws_recorded_them() {
    let conformance = shared().join("conformance");
    let open = conformance.join("open");
    if !open.is_dir() {
        println!("not run: 714 recorded executions, for {} is not there", open.display());
        return;
    }
    let results = results(&open.join("executions")).await;
    let written: String = results.iter().map(|result| format!("{result}\n")).collect();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance.jsonl");
    fs::write(&path, written).unwrap();
    let scored =
        Command::new("python3").arg(conformance.join("score.py")).args([&open, &path]).arg("--failures").output();
    let output = String::from_utf8(scored.unwrap().stdout).unwrap();
    let (table, failures) = output.split_once("\n- ").unwrap_or((&output, ""));
    println!("{table}");
    let failed = failures.split("\n- ").filter_map(|failure| failure.split_once('\n'));
    judge(&failed.map(|(id, how)| (id.to_owned(), how.to_owned())).collect(), EXPECTED);
}

#[tokio::test]
async fn our_own_cases_come_out_as_they_say() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance/cases");
    for file in files(&directory) {
        for line in fs::read_to_string(&file).unwrap().lines() {
            let case: Json = serde_json::from_str(line).unwrap();
            let result = run::line(line).await.unwrap_or_else(|| panic!("{}: not a case: {line}", file.display()));
            let expected = &case["expected"];
            for key in ["status", "error", "cause"] {
                assert_eq!(read(&result[key]), expected[key], "{key} of {}", case["id"]);
            }
            assert_eq!(read(&result["output"]), expected["output"], "output of {}", case["id"]);
            if let Some(history) = expected.get("history") {
                let events: Vec<Json> = result["events"].as_array().unwrap().iter().map(event).collect();
                assert_eq!(&Json::Array(events), history, "history of {}", case["id"]);
            }
        }
    }
}

/// A text that is JSON, read.
fn read(value: &Json) -> Json {
    value.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_else(|| value.clone())
}

/// An event without its time, its texts of objects read: the form of the recordings.
fn event(event: &Json) -> Json {
    match event {
        Json::Object(entries) => entries
            .iter()
            .filter(|(key, _)| *key != "timestamp")
            .map(|(key, value)| (key.clone(), self::event(value)))
            .collect(),
        Json::String(text) if text.starts_with('{') => read(event),
        other => other.clone(),
    }
}
