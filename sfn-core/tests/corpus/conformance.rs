//! What AWS said to definitions: recorded answers of CreateStateMachine and ValidateStateMachineDefinition, and the
//! definitions of recorded executions, all of which AWS accepted.

use super::{errors, files, lines, shared, show};
use serde_json::Value;
use sfn_core::asl::MachineType;
use sfn_core::check::Options;

/// The definition of a case, which may be text.
fn definition_of(object: &Value) -> Option<Value> {
    let value = [&object["definition"], &object["definition_text"]].into_iter().find(|value| !value.is_null())?;
    match value {
        Value::String(text) => serde_json::from_str(text).ok(),
        other => Some(other.clone()),
    }
}

fn options(machine: &Value) -> Options {
    let machine_type = if machine["type"] == "EXPRESS" { MachineType::Express } else { MachineType::Standard };
    Options { machine_type, ..Options::default() }
}

/// Whether AWS refused the definition; `None`: it refused something else.
fn is_refused(expected: &Value) -> Option<bool> {
    let error = &expected["error"];
    if error.is_null() {
        return Some(expected["response"]["result"] == "FAIL");
    }
    (error["code"] == "InvalidDefinition").then_some(true)
}

#[test]
fn definitions_are_judged_as_aws_does() {
    let Some(folder) = shared("conformance/open/definitions", 64) else { return };
    let mut wrong = String::new();
    let mut count = 0;
    for case in files(&folder, ".jsonl").iter().flat_map(|file| lines(file)) {
        let Some(json) = definition_of(&case["request"]) else { continue };
        let Some(is_refused) = is_refused(&case["expected"]) else { continue };
        count += 1;
        let problems = errors(&json, &options(&case["request"]));
        if problems.is_empty() == is_refused {
            wrong += &format!("\n{} refused: {is_refused}{}", case["id"], show(&problems));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    println!("{count} definitions");
}

/// Executions whose definition has what AWS cannot have accepted, by the end of the id, with the reason.
const MISTAKEN: &[(&str, &str)] = &[];

#[test]
fn definitions_that_ran_are_accepted() {
    let Some(folder) = shared("conformance/open/executions", 714) else { return };
    let mut wrong = String::new();
    let mut count = 0;
    for case in files(&folder, ".jsonl").iter().flat_map(|file| lines(file)) {
        let Some(json) = definition_of(&case["machine"]) else { continue };
        count += 1;
        let problems = errors(&json, &options(&case["machine"]));
        let is_listed = MISTAKEN.iter().any(|(id, _)| case["id"].as_str().is_some_and(|own| own.ends_with(id)));
        if problems.is_empty() == is_listed {
            wrong += &format!("\n{}{}", case["id"], show(&problems));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    println!("{count} definitions");
}
