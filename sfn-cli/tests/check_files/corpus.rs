//! Definitions from elsewhere, through the command: what it says is what the checker says.

use super::{check, check_json, shared};
use serde_json::Value;
use sfn_core::check::{Options, Severity, definition};
use std::fs;
use std::path::PathBuf;

/// The files below a folder of what is shared whose names end so; none where the folder is absent.
fn files(name: &str, ending: &str, count: usize) -> Vec<PathBuf> {
    let Some(folder) = shared::shared(name, count) else { return Vec::new() };
    let found = shared::files(&folder, ending);
    assert_eq!(found.len(), count);
    found
}

/// Which of them have mistakes is held by the checker's own tests.
#[test]
fn real_definitions() {
    let options = Options { intrinsics: true, ..Options::default() };
    for path in files("real-asl/open", ".asl.json", 284) {
        let json: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let mut expected: Vec<_> = definition(&json.clone().into(), &options)
            .iter()
            .map(|problem| (problem.location.to_string(), problem.code.as_str().to_owned(), problem.severity))
            .collect();
        let said = check_json(path.to_str().unwrap());
        let name = path.file_name().unwrap().to_str().unwrap().trim_end_matches(".asl.json");
        let mut found: Vec<_> = said
            .iter()
            .map(|problem| {
                let text = |key: &str| problem[key].as_str().unwrap().to_owned();
                let path = text("path");
                let path = path.strip_prefix(name).unwrap().trim_start_matches('.').to_owned();
                let severity = if text("severity") == "ERROR" { Severity::Error } else { Severity::Warning };
                (path, text("rule"), severity)
            })
            .collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{}", path.display());
    }
}

/// What AWS said to a definition: the code and the place of what it refuses.
fn refusals(expected: &Value) -> Option<Vec<(String, String)>> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    if let Some(error) = expected.get("error").filter(|error| !error.is_null()) {
        let message = error["message"].as_str()?.strip_prefix("Invalid State Machine Definition: '")?;
        let (code, message) = message.split_once(": ")?;
        let (_, location) = message.trim_end_matches('\'').rsplit_once(" at ")?;
        return Some(vec![(code.to_owned(), location.to_owned())]);
    }
    let diagnostics = expected.pointer("/response/diagnostics")?.as_array()?;
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic["severity"] == "ERROR");
    Some(errors.map(|diagnostic| (text(&diagnostic["code"]), text(&diagnostic["location"]))).collect())
}

#[test]
fn codes_and_locations_are_those_of_aws() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("definition.asl.json");
    let mut wrong = String::new();
    let mut count = 0;
    let files = files("conformance/open/definitions", ".jsonl", 10);
    for line in
        files.iter().flat_map(|path| fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect::<Vec<_>>())
    {
        let case: Value = serde_json::from_str(&line).unwrap();
        let request = &case["request"];
        let Some(expected) = refusals(&case["expected"]) else { continue };
        let text = match (&request["definition"], &request["definition_text"]) {
            (Value::String(text), _) | (Value::Null, Value::String(text)) => text.clone(),
            (Value::Null, _) => continue,
            (json, _) => json.to_string(),
        };
        fs::write(&file, text).unwrap();
        let machine_type = if request["type"] == "EXPRESS" { "express" } else { "standard" };
        let stdout = check(&["--format", "json", "--type", machine_type, file.to_str().unwrap()]).1;
        let said: Vec<Value> = serde_json::from_str(&stdout).unwrap();
        let found: Vec<_> = said
            .iter()
            .filter(|problem| problem["severity"] == "ERROR")
            // What AWS does not look for has no code of its own.
            .filter_map(|problem| {
                Some((problem["code"].as_str()?.to_owned(), problem["location"].as_str().unwrap().to_owned()))
            })
            .collect();
        count += 1;
        if found != expected {
            wrong += &format!("\n{}\n  expected {expected:?}\n  found    {found:?}", case["id"]);
        }
    }
    println!("{count} definitions");
    assert!(wrong.is_empty(), "{wrong}");
}
