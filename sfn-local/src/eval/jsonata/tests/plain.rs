//! What is evaluated on the values as they are gives what the engine gives.

use super::super::core;
use super::super::plain::Plain;
use super::super::uses::Uses;
use super::*;

/// Operands of which the expressions are made.
const OPERANDS: [&str; 34] = [
    "$states.input.n",
    "$states.input.zero",
    "$states.input.half",
    "$states.input.one",
    "$states.input.long",
    "$states.input.longer",
    "$states.input.text",
    "$states.input.empty",
    "$states.input.yes",
    "$states.input.no",
    "$states.input.nil",
    "$states.input.list",
    "$states.input.list.a",
    "$states.input.nothing",
    "$states.input.nested",
    "$states.input.single",
    "$states.input.object",
    "$states.input.object.a.b",
    "$states.input.object.x.y",
    "$states.input.bare",
    "$states.input.missing.deeper",
    "$states.input.text.length",
    "$states.input",
    "$states.context.Execution.Id",
    "$states.result",
    "$states.other",
    "$variable",
    "$variable.a",
    "$unbound.a",
    "1",
    "-2.5",
    "'text'",
    "null",
    "true",
];

const OPERATORS: [&str; 14] = ["+", "-", "*", "/", "%", "=", "!=", "<", "<=", ">", ">=", "&", "and", "or"];

/// With what stands for one operand.
const FORMS: [&str; 17] = [
    "_",
    "-_",
    "(_)",
    "[_]",
    "[_, _]",
    "[[_], 1]",
    "{'k': _}",
    "{'k': _, 'k': 1}",
    "{'k': {'l': [_]}, 'm': _}",
    "_ ? 1 : 2",
    "_ ? 1",
    "1 ? _ : 0",
    "$not(_)",
    "$exists(_)",
    "[_ = 1]",
    "[1, [_, []]]",
    "{'a': _ & 'x'}",
];

fn world() -> World {
    let input = r#"{"n": 3, "zero": 0, "half": 0.5, "one": 1.0, "long": 9007199254740993, "longer": 123456789012345678901,
        "text": "text", "empty": "", "yes": true, "no": false, "nil": null, "list": [{"a": 1}, {"a": 2}], "nothing": [],
        "nested": [[1], [2, 3]], "single": [5], "object": {"a": {"b": "é"}, "x": 1}, "bare": {}}"#;
    World::new(input).with("variable", r#"{"a": [7]}"#)
}

/// Whether both ways agree; `None`: the expression is not plain here.
fn agrees(world: &World, text: &str) -> Option<bool> {
    let tree = jsonata::Expression::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let plain = Plain::compile(&tree)?;
    let program = core::compile(text, Uses::of(&tree));
    world.see(|scope| {
        let plain = plain.evaluate(scope).ok()?;
        let engine = program.evaluate(scope);
        let is_same = engine.as_ref().is_ok_and(|engine| *engine == plain);
        if !is_same {
            eprintln!("{text}: {plain:?}, but the engine: {engine:?}");
        }
        Some(is_same)
    })
}

#[test]
fn both_ways_agree() {
    let world = world();
    let forms = FORMS.iter().flat_map(|form| OPERANDS.iter().map(move |operand| form.replace('_', operand)));
    let pairs = OPERANDS.iter().flat_map(|left| OPERANDS.iter().map(move |right| (left, right)));
    let binary =
        pairs.flat_map(|(left, right)| OPERATORS.iter().map(move |operator| format!("{left} {operator} {right}")));
    let answers: Vec<bool> = forms.chain(binary).filter_map(|text| agrees(&world, &text)).collect();
    assert!(answers.iter().all(|agrees| *agrees));
    // Most are plain: else this would test nothing.
    assert!(answers.len() > 4_000, "{}", answers.len());
}

#[test]
fn what_needs_the_engine_is_left_to_it() {
    for text in [
        "$states.input.list[0]",
        "$states.input.list.*",
        "$sum(1)",
        "$count",
        "a",
        "$",
        "$$",
        "$states",
        "$x := 1",
        "[1..2]",
    ] {
        let tree = jsonata::Expression::parse(text).unwrap();
        assert!(Plain::compile(&tree).is_none(), "{text}");
    }
}

#[test]
fn a_variable_may_have_a_functions_name() {
    let world = World::new("{}").with("not", "1").with("count", "[2]");
    assert!(world.text("$not(true)").ends_with("T1006: Attempted to invoke a non-function"));
    assert_eq!(world.text("$count"), "[2]");
}
