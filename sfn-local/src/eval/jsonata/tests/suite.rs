//! The reference implementation's own tests, which are read from `$SFN_SHARED/jsonata` (default: `../shared` beside the
//! workspace); where they are not there the test says so.
//!
//! Here `$` is bound to a case's data and `$eval` is there, which is not so on AWS.

use super::super::core::on_data;
use super::super::uses::Uses;
use super::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The cases that do not pass, each with its reason.
const FAILING: &str = include_str!("failing.txt");

fn cases() -> Option<Vec<Value>> {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let root = std::env::var_os("SFN_SHARED").map_or_else(default, PathBuf::from);
    let text = std::fs::read_to_string(root.join("jsonata/cases.jsonl")).ok()?;
    Some(text.lines().map(parse).collect())
}

/// Why a case fails; `None`: it passes.
fn fails(case: &Value) -> Option<String> {
    let text = case.get("expr").and_then(Value::as_str).unwrap();
    let has_data = case.get("has_data").and_then(Value::as_bool).unwrap();
    let data = has_data.then(|| case.get("data").unwrap());
    let bindings = case.get("bindings").and_then(Value::as_object);
    let bindings: Vec<_> = bindings
        .into_iter()
        .flat_map(|all| all.iter())
        .map(|(name, value)| (name.to_string(), value.clone()))
        .collect();
    // `$toMillis` takes the parts of a date that are not given from the clock of the system.
    let world = World { now_ms: jiff::Timestamp::now().as_millisecond(), ..World::new("{}") };
    let given = world.see(|scope| on_data(text, uses(text), data, &bindings, scope));
    let code = case.get("code").or_else(|| case.get("error")?.get("code")).and_then(Value::as_str);
    match (given, code, case.get("result")) {
        (Err(Fault::Thrown(message)), Some(code), _) if message.starts_with(code) => None,
        (Ok(Some(value)), None, Some(expected)) if close(&value, expected) => None,
        (Ok(None), None, None) => None,
        (given, ..) => Some(format!("{given:?}")),
    }
}

/// What the expression names, but for `$eval`.
fn uses(text: &str) -> Uses {
    jsonata::Expression::parse(text).map(|tree| Uses::of(&tree)).unwrap_or_default().without("eval")
}

/// The numbers of the cases have 15 digits.
fn close(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            let (left, right) = (left.as_f64(), right.as_f64());
            (left - right).abs() <= right.abs() * 1e-14
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right.iter()).all(|(left, right)| close(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            let has =
                |(key, right): (&crate::json::SmolStr, &Value)| left.get(key).is_some_and(|left| close(left, right));
            left.len() == right.len() && right.iter().all(has)
        }
        _ => left == right,
    }
}

#[test]
fn the_references_own_tests() {
    let Some(cases) = cases() else {
        eprintln!("SFN_SHARED has no jsonata/cases.jsonl: none of its 1,684 cases was run");
        return;
    };
    let known: BTreeMap<&str, &str> = FAILING.lines().filter_map(|line| line.split_once(": ")).collect();
    let id = |case: &Value| case.get("id").and_then(Value::as_str).unwrap().to_owned();
    let failing: BTreeMap<String, String> =
        cases.iter().filter_map(|case| fails(case).map(|reason| (id(case), reason))).collect();
    eprintln!("{} of {} cases pass", cases.len() - failing.len(), cases.len());
    let new: Vec<_> = failing.iter().filter(|(id, _)| !known.contains_key(id.as_str())).collect();
    assert!(new.is_empty(), "{new:#?}");
    let passing: Vec<_> = known.keys().filter(|id| !failing.contains_key(**id)).collect();
    assert!(passing.is_empty(), "these pass now: {passing:#?}");
}
