//! What AWS said to definitions: recorded answers of CreateStateMachine and ValidateStateMachineDefinition, and the
//! definitions of recorded executions, all of which AWS accepted.

use super::shared::{files, shared};
use super::{errors, lines, show};
use sfn_core::asl::MachineType;
use sfn_core::check::Options;
use sfn_core::json::Value;

/// The definition of a case, which may be text.
pub(super) fn definition_of(object: &Value) -> Option<Value> {
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

/// Code and location of AWS's answer: those of the diagnostics, or those in the text of the exception.
fn said(expected: &Value) -> Option<Vec<(String, String)>> {
    if let Some(diagnostics) = expected["response"]["diagnostics"].as_array() {
        let of = |diagnostic: &Value, field: &str| diagnostic[field].as_str().unwrap_or_default().to_owned();
        let severities = diagnostics.iter().all(|diagnostic| diagnostic["severity"] == "ERROR");
        assert!(severities, "a warning is recorded: compare it too");
        return Some(diagnostics.iter().map(|found| (of(found, "code"), of(found, "location"))).collect());
    }
    let text = expected["error"]["message"].as_str()?.strip_prefix("Invalid State Machine Definition: '")?;
    let (code, rest) = text.strip_suffix('\'')?.split_once(": ")?;
    let (_, location) = rest.rsplit_once(" at ")?;
    Some(vec![(code.to_owned(), location.to_owned())])
}

#[test]
fn codes_and_locations_are_those_of_aws() {
    let folders = ["definitions", "api", "test_state"];
    let mut wrong = String::new();
    let mut count = 0;
    for folder in folders.into_iter().filter_map(|name| shared(&format!("conformance/open/{name}"), 20)) {
        for case in files(&folder, ".jsonl").iter().flat_map(|file| lines(file)) {
            let steps = case["steps"].as_array().cloned().unwrap_or_else(|| vec![case.clone()]);
            for step in steps {
                let request = if step["params"].is_null() { &step["request"] } else { &step["params"] };
                let (Some(json), Some(said)) = (definition_of(request), said(&step["expected"])) else { continue };
                // TestState takes one state, or a machine.
                let json = if json["States"].is_null() { one_state(json) } else { json };
                count += 1;
                let problems = errors(&json, &options(request));
                // What AWS does not look for has no code of its own.
                let mut found: Vec<_> = problems
                    .iter()
                    .filter_map(|problem| Some((problem.aws_code()?.to_owned(), problem.aws_location())))
                    .collect();
                found.dedup();
                if found != said {
                    wrong += &format!("\n{} {said:?}{}", case["id"], show(&problems));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    println!("{count} definitions");
}

/// A machine of a state that TestState was given by itself; it calls such a state `StateName`.
fn one_state(state: Value) -> Value {
    sfn_core::json::json!({ "StartAt": "StateName", "States": { "StateName": state } })
}

/// Executions whose definition has a mistake that AWS does not look for, by the end of the id: what fails by it.
const MISTAKEN: &[(&str, &str)] = &[
    (
        "TestMathOperationsJSONata::test_math_random_seeded#exec_hist_resp_0",
        "calls `$randomSeeded`, which there is not: the execution failed",
    ),
    (
        "test_parallel_catch_error[PARALLEL_CATCH_ERROR_VARIABLE_SAMPLING]#get_execution_history",
        "reads outside a Parallel state what its branch assigns, in a state that the execution did not get to",
    ),
];

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
