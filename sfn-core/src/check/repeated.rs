//! Choice rules that an earlier rule has made useless.

use super::place::Place;
use super::{Code, Problem};
use crate::asl::{fields, hole};
use crate::json::{Map, Value};
use std::collections::HashMap;

/// Reports each rule with the test of an earlier one, and the first behind a rule that is always true.
pub(super) fn rules(state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let rules = state.get("Choices").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if rules.len() < 2 {
        return;
    }
    let at = at.key("Choices");
    let mut seen = HashMap::new();
    for (index, rule) in rules.iter().enumerate() {
        let Some(test) = test(rule) else { continue };
        if let Some(first) = seen.get(&test) {
            let problem =
                at.index(index).warning(Code::RepeatedRule, "an earlier rule has this test: this one never decides");
            found.push(problem.also(at.index(*first).location()));
            continue;
        }
        seen.insert(test, index);
        if is_always_true(rule) && index + 1 < rules.len() {
            let message = "the rule before it is always true: this one is never tried";
            found.push(at.index(index + 1).warning(Code::RepeatedRule, message).also(at.index(index).location()));
            return;
        }
    }
}

/// The test of a rule as text; `None`: only the program knows it.
fn test(rule: &Value) -> Option<String> {
    let fields = rule.as_object().filter(|_| !hole::is_opaque(rule))?;
    let test: Map = fields
        .iter()
        .filter(|(key, _)| !fields::NO_TEST.contains(&key.as_str()))
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    (!test.is_empty()).then(|| Value::Object(test).to_string())
}

fn is_always_true(rule: &Value) -> bool {
    match rule.get("Condition") {
        Some(Value::Bool(value)) => *value,
        Some(Value::String(text)) => text.trim_start_matches("{%").trim_end_matches("%}").trim() == "true",
        _ => false,
    }
}
