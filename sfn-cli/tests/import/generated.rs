//! Definitions that nobody would write: names and texts of any characters, conditions of any shape.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sfn_core::check::{self, Options, Severity};
use sfn_core::json::{Map, Value, json};

/// The same definitions in each run, and only such as the checker takes.
pub(super) fn definitions(count: usize) -> Vec<Value> {
    let mut runner = TestRunner::deterministic();
    let any = definition();
    let mut next = || any.new_tree(&mut runner).unwrap().current();
    let valid = std::iter::repeat_with(&mut next).filter(is_valid);
    valid.take(count).collect()
}

fn is_valid(definition: &Value) -> bool {
    let options = Options { intrinsics: true, ..Options::default() };
    check::definition(definition, &options).iter().all(|problem| problem.severity != Severity::Error)
}

fn definition() -> impl Strategy<Value = Value> {
    let states = btree_map(name(), (pass(), condition(), any::<bool>()), 1..5);
    (states, prop::option::of(text())).prop_map(|(states, comment)| {
        let names: Vec<String> = states.keys().cloned().collect();
        let mut written = Map::new();
        for (number, (name, (mut pass, condition, chooses))) in states.into_iter().enumerate() {
            let next = names.get(number + 1);
            let state = match (next, chooses) {
                (Some(next), true) => {
                    let mut rule = condition;
                    rule["Next"] = json!(next);
                    json!({ "Type": "Choice", "Choices": [rule], "Default": next })
                }
                (Some(next), false) => {
                    pass["Next"] = json!(next);
                    pass
                }
                (None, _) => {
                    pass["End"] = json!(true);
                    pass
                }
            };
            written.insert(name, state);
        }
        let mut definition = json!({ "StartAt": names[0], "States": written });
        if let Some(comment) = comment {
            definition["Comment"] = json!(comment);
        }
        definition
    })
}

fn pass() -> impl Strategy<Value = Value> {
    (prop::option::of(text()), json(), vec((text(), query()), 0..3)).prop_map(|(comment, result, parameters)| {
        let mut state = json!({ "Type": "Pass" });
        if let Some(comment) = comment {
            state["Comment"] = json!(comment);
        }
        if parameters.is_empty() {
            state["Result"] = result;
        } else {
            let parameters = parameters.into_iter().map(|(key, query)| (key + ".$", json!(query)));
            state["Parameters"] = Value::Object(parameters.collect());
        }
        state
    })
}

fn condition() -> impl Strategy<Value = Value> {
    let comparison = prop_oneof![
        (path(), text()).prop_map(|(path, text)| json!({ "Variable": path, "StringEquals": text })),
        (path(), any::<bool>()).prop_map(|(path, bool)| json!({ "Variable": path, "IsPresent": bool })),
        (path(), any::<bool>()).prop_map(|(path, bool)| json!({ "Variable": path, "BooleanEquals": bool })),
        (path(), -1e9..1e9).prop_map(|(path, number)| json!({ "Variable": path, "NumericLessThan": number })),
        (path(), path(), text())
            .prop_map(|(path, other, text)| json!({ "Variable": path, "StringEqualsPath": other, "Comment": text })),
    ];
    comparison.prop_recursive(4, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 1..4).prop_map(|rules| json!({ "And": rules })),
            vec(inner.clone(), 1..4).prop_map(|rules| json!({ "Or": rules })),
            inner.prop_map(|rule| json!({ "Not": rule })),
        ]
    })
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        prop::num::f64::NORMAL.prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 16, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((text(), inner), 0..4).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn path() -> impl Strategy<Value = String> {
    let segments = [
        ".a",
        ".type",
        ".a-b",
        "['a b']",
        "['it\\'s']",
        "[0]",
        "[-1]",
        "[*]",
        "[1:2]",
        "..a",
        ".*",
        ".ä",
        "[?(@.a == 1)]",
    ];
    let root = prop::sample::select(vec!["$", "$$", "$.x"]);
    (root, vec(prop::sample::select(segments.to_vec()), 0..3)).prop_map(|(root, rest)| root.to_owned() + &rest.concat())
}

/// A path, or an intrinsic call.
fn query() -> impl Strategy<Value = String> {
    let quoted = text().prop_map(|text| text.replace(['\'', '\\', '{', '}', '\n', '\r', '\t'], " "));
    prop_oneof![
        path(),
        (path(), quoted).prop_map(|(path, text)| format!("States.Format('\\{{{text}\\'{{}}', {path})")),
        path().prop_map(|path| format!("States.Array({path},1,  -2.5, null, States.UUID())")),
    ]
}

fn name() -> impl Strategy<Value = String> {
    let odd = [
        "match",
        "self",
        "Self",
        "null",
        "true",
        "_",
        "States",
        "json",
        "a b",
        "a-b",
        "A B",
        "1",
        "?",
        "Ä",
        "ä\u{308}",
        "x\u{202e}y",
    ];
    prop_oneof![
        prop::sample::select(odd.to_vec()).prop_map(str::to_owned),
        text().prop_filter("a name", |text| !text.is_empty())
    ]
}

/// Pieces that end, escape or change a literal.
fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "a", "word", " ", "\"", "\"#", "##", "\\", "\\n", "\n", "\r", "\t", " \n", "{", "}", "{}", "${a}", "${Order}",
        "{% ", " %}", ".$", "'", "//", "*/", "\u{1}", "\u{7f}", "\u{202e}", "\u{feff}", "é", "日本", "😀", "$.a", "]",
    ];
    vec(prop::sample::select(pieces.to_vec()), 0..6).prop_map(|pieces| pieces.concat())
}
