//! Small definitions, each with one thing wrong, or right although other tools refuse it.

use super::shared::shared;
use super::{read, show};
use sfn_core::check::{Options, Severity, advice, definition};
use sfn_core::json::Value;

const COUNT: usize = 77;

/// Bad ones that are not reported yet, with the reason.
const WAITING: &[(&str, &str)] = &[];

/// Those that are a matter of taste.
const ADVICE: &[&str] = &["c06", "t11"];

#[test]
fn bad_ones_are_reported_and_good_ones_are_not() {
    let Some(folder) = shared("battery", COUNT) else { return };
    let index = read(&folder.join("index.json"));
    let entries = index.as_array().unwrap();
    assert_eq!(entries.len(), COUNT);
    let mut wrong = String::new();
    for entry in entries {
        let id = entry["id"].as_str().unwrap();
        let is_bad = entry["bad"] == Value::Bool(true);
        let json = read(&folder.join(format!("{id}.asl.json")));
        let mut problems = definition(&json, &Options::default());
        if ADVICE.contains(&id) {
            problems.extend(advice(&json));
        }
        let is_reported = !problems.is_empty();
        let is_error = problems.iter().any(|problem| problem.severity == Severity::Error);
        let is_waiting = WAITING.iter().any(|(waiting, _)| *waiting == id);
        if is_bad && is_reported == is_waiting || !is_bad && is_error {
            wrong += &format!("\n{id} {} {}{}", is_bad, entry["rule"], show(&problems));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
