//! Calls of TestState that AWS has recorded.

use crate::compare::Comparison;
use crate::{run, shared};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::fs;

const EXPECTED: &str = include_str!("expected_inspection_failures.txt");

#[tokio::test]
async fn recorded_inspections_come_out_as_aws_recorded_them() {
    let path = shared().join("conformance/open/test_state/test_state.jsonl");
    let Ok(lines) = fs::read_to_string(&path) else {
        println!("not run: 117 recorded calls of TestState, for {} is not there", path.display());
        return;
    };
    let mut failed = BTreeMap::new();
    for line in lines.lines() {
        let case: Json = serde_json::from_str(line).unwrap();
        let result = run::line(line).await.unwrap_or_else(|| panic!("not a case: {line}"));
        if let Some(difference) = difference(&case["expected"], &result) {
            failed.insert(case["id"].as_str().unwrap().to_owned(), difference);
        }
    }
    println!("{} of {} calls come out as recorded", lines.lines().count() - failed.len(), lines.lines().count());
    crate::judge(&failed, EXPECTED);
}

/// How a result differs from the response or the error that AWS gave.
fn difference(expected: &Json, result: &Json) -> Option<String> {
    let kind = if expected.get("error").is_some() { "error" } else { "response" };
    let mut actual = result[kind].clone();
    // Not all recordings have it.
    if let (Json::Object(error), None) = (&mut actual, expected[kind].get("http_status")) {
        error.remove("http_status");
    }
    Comparison::default().difference(&json!({ kind: expected[kind] }), &json!({ kind: actual }), "")
}
