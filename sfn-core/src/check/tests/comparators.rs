//! The 39 comparators of choice rules, each with values of the right kind and of others.
//!
//! Source: states-language.net/spec.html#choice-state.

use super::{NONE, check};
use crate::asl::fields::comparators;
use crate::json::{Value, json};
use std::collections::BTreeSet;

/// What a comparator compares with.
#[derive(Clone, Copy)]
enum With {
    Text,
    Number,
    Timestamp,
    Bool,
    Path,
}

/// All of them, put together from their parts.
fn all() -> Vec<(String, With)> {
    let mut all = Vec::new();
    for (kind, with) in [("String", With::Text), ("Numeric", With::Number), ("Timestamp", With::Timestamp)] {
        for operator in ["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"] {
            all.push((format!("{kind}{operator}"), with));
            all.push((format!("{kind}{operator}Path"), With::Path));
        }
    }
    all.push(("BooleanEquals".to_owned(), With::Bool));
    all.push(("BooleanEqualsPath".to_owned(), With::Path));
    all.push(("StringMatches".to_owned(), With::Text));
    let tests = ["Null", "Present", "Numeric", "String", "Boolean", "Timestamp"];
    all.extend(tests.map(|test| (format!("Is{test}"), With::Bool)));
    all
}

fn good(with: With) -> Vec<Value> {
    match with {
        With::Text => vec![json!("x"), json!("")],
        With::Number => vec![json!(1), json!(-2.5e3)],
        With::Timestamp => vec![json!("2016-03-14T01:59:00Z"), json!("2016-03-14T01:59:00.5+01:00")],
        With::Bool => vec![json!(true), json!(false)],
        With::Path => vec![json!("$.y"), json!("$.y['a b'][0]"), json!("$$.Execution.Input.y"), json!("$")],
    }
}

fn bad(with: With) -> Vec<Value> {
    let mut bad = vec![json!(null), json!([]), json!({})];
    bad.extend(match with {
        With::Text => vec![json!(1), json!(true)],
        With::Number => vec![json!("1"), json!(true)],
        With::Timestamp => vec![json!("2016-03-14"), json!("2016-03-14 01:59:00Z"), json!("$.y"), json!(1)],
        With::Bool => vec![json!("true"), json!(1)],
        With::Path => {
            let texts = ["y", "", "$.y[", "$.y[*]", "$..y", "$.y[?(@.z)]", "$.y[0:1]", "States.UUID()"];
            texts.iter().map(|text| json!(text)).chain([json!(1), json!(true)]).collect()
        }
    });
    bad
}

fn choice(rule: &Value, language: &str) -> Vec<String> {
    let mut rule = rule.clone();
    rule["Next"] = json!("B");
    check(&json!({ "QueryLanguage": language, "StartAt": "A", "States": {
        "A": { "Type": "Choice", "Choices": [rule] }, "B": { "Type": "Succeed" },
    }}))
}

#[test]
fn each_takes_its_own_kind_only() {
    for (name, with) in all() {
        for value in good(with) {
            let test = json!({ "Variable": "$.x", &*name: value });
            assert_eq!(choice(&test, "JSONPath"), NONE, "{test}");
            for around in [json!({ "Not": test }), json!({ "And": [test] }), json!({ "Or": [{ "Not": test }] })] {
                assert_eq!(choice(&around, "JSONPath"), NONE, "{around}");
            }
            assert_eq!(choice(&json!({ &*name: value }), "JSONPath").len(), 1, "{name} without a variable");
            assert!(!choice(&test, "JSONata").is_empty(), "{test} in JSONata");
        }
        for value in bad(with) {
            let test = json!({ "Variable": "$.x", &*name: value });
            assert_eq!(choice(&test, "JSONPath").len(), 1, "{test}");
            assert_eq!(choice(&json!({ "Not": test }), "JSONPath").len(), 1, "{test}");
        }
    }
}

#[test]
fn there_are_39() {
    let all: BTreeSet<_> = all().into_iter().map(|(name, _)| name).collect();
    assert_eq!(all.len(), 39);
    assert_eq!(all, comparators().map(|row| row.name.to_owned()).collect());
}
