//! Variables that are read: which have a value by then, in both query languages.

use super::{NONE, check};
use crate::json::{Map, Value, json};
use std::time::{Duration, Instant};

/// The problems of JSONata states, the first of which is `A`.
fn states(states: Value) -> Vec<String> {
    check(&json!({ "QueryLanguage": "JSONata", "StartAt": "A", "States": states }))
}

fn assign(name: &str, next: &str) -> Value {
    json!({ "Type": "Pass", "Assign": { name: 1 }, "Next": next })
}

fn reads(code: &str) -> Value {
    json!({ "Type": "Pass", "Output": format!("{{% {code} %}}"), "End": true })
}

fn choice(then: &str, otherwise: &str) -> Value {
    let rule = json!({ "Condition": "{% $states.input.x %}", "Next": then });
    json!({ "Type": "Choice", "Choices": [rule], "Default": otherwise })
}

fn parallel(branch: Value, next: &str) -> Value {
    let branch = json!({ "StartAt": "I", "States": { "I": branch } });
    json!({ "Type": "Parallel", "Branches": [branch], "Next": next })
}

fn map(mode: &str, inner: Value) -> Value {
    let mut processor = json!({ "ProcessorConfig": { "Mode": mode }, "StartAt": "I", "States": { "I": inner } });
    if mode == "DISTRIBUTED" {
        processor["ProcessorConfig"]["ExecutionType"] = json!("STANDARD");
    }
    json!({ "Type": "Map", "ItemProcessor": processor, "End": true })
}

#[test]
fn a_variable_that_nothing_assigns() {
    assert_eq!(states(json!({ "A": assign("order", "B"), "B": reads("$order.id") })), NONE);
    let expected = "/States/B/Output: there is no variable `$oder` here; did you mean `$order`?";
    assert_eq!(states(json!({ "A": assign("order", "B"), "B": reads("$oder.id") })), [expected]);
    let local = "/States/A/Output: there is no variable `$tota` here; did you mean `$total`?";
    assert_eq!(states(json!({ "A": reads("($total := 1; $tota)") })), [local]);
}

#[test]
fn a_state_sees_the_values_from_before_it() {
    let own = json!({ "Type": "Pass", "Assign": { "v": 1, "w": "{% $v %}" }, "End": true });
    let expected = "/States/A/Assign/w: variable `$v` has no value in state `A`: no state before it assigns it";
    assert_eq!(states(json!({ "A": own })), [expected]);
    let swap = json!({ "Type": "Pass", "Assign": { "v": "{% $w %}", "w": "{% $v %}" }, "End": true });
    assert_eq!(states(json!({ "A": { "Type": "Pass", "Assign": { "v": 1, "w": 2 }, "Next": "B" }, "B": swap })), NONE);
}

#[test]
fn a_way_on_which_it_is_missing() {
    let expected =
        "/States/C/Output: variable `$v` may have no value in state `C`: nothing assigns it on the way `A` → `C`";
    assert_eq!(states(json!({ "A": choice("B", "C"), "B": assign("v", "C"), "C": reads("$v") })), [expected]);
    for guarded in ["$exists($v) ? $v : 0", "$v ? $v.a : 0"] {
        assert_eq!(states(json!({ "A": choice("B", "C"), "B": assign("v", "C"), "C": reads(guarded) })), NONE);
    }
    let both = json!({ "A": choice("B", "D"), "B": assign("v", "C"), "D": assign("v", "C"), "C": reads("$v") });
    assert_eq!(states(both), NONE);
}

#[test]
fn loops() {
    let body = json!({ "Type": "Pass", "Assign": { "n": "{% $n + 1 %}" }, "Next": "C" });
    let looped = |first: Value| states(json!({ "A": first, "B": body, "C": choice("B", "D"), "D": reads("$n") }));
    assert_eq!(looped(assign("n", "B")), NONE);
    let expected =
        "/States/B/Assign/n: variable `$n` may have no value in state `B`: nothing assigns it on the way `A` → `B`";
    assert_eq!(looped(json!({ "Type": "Pass", "Next": "B" })), [expected]);
}

#[test]
fn a_rule_and_a_catcher_assign_in_place_of_their_state() {
    let rule = json!({ "Condition": "{% true %}", "Assign": { "v": 1 }, "Next": "B" });
    let choice = json!({ "Type": "Choice", "Choices": [rule], "Default": "B", "Assign": { "w": 1 } });
    let found = states(json!({ "A": choice, "B": reads("$v + $w") }));
    assert_eq!(found.len(), 2, "{found:?}");
    let task = json!({
        "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
        "Assign": { "done": true }, "Next": "B",
        "Catch": [{ "ErrorEquals": ["States.ALL"], "Assign": { "failed": "{% $states.errorOutput %}" }, "Next": "C" }],
    });
    assert_eq!(states(json!({ "A": task, "B": reads("$done"), "C": reads("$failed") })), NONE);
    let expected = "/States/C/Output: variable `$done` has no value in state `C`: no state before it assigns it";
    assert_eq!(states(json!({ "A": task, "B": reads("1"), "C": reads("$done") })), [expected]);
}

#[test]
fn scopes() {
    let inside = |first: Value| states(json!({ "A": first, "P": parallel(reads("$v"), "B"), "B": reads("1") }));
    assert_eq!(inside(assign("v", "P")), NONE);
    let expected = "/States/P/Branches/0/States/I/Output: there is no variable `$v` here";
    assert_eq!(inside(json!({ "Type": "Pass", "Next": "P" })), [expected]);
    let inner = json!({ "Type": "Pass", "Assign": { "v": 1 }, "End": true });
    let out = "/States/B/Output: there is no variable `$v` here: it ends with the states inside `A`, which assign it";
    assert_eq!(states(json!({ "A": parallel(inner, "B"), "B": reads("$v") })), [out]);
    assert_eq!(states(json!({ "A": assign("v", "M"), "M": map("INLINE", reads("$v")) })), NONE);
    let distributed = "/States/M/ItemProcessor/States/I/Output: variable `$v` is assigned outside, and the child \
                       executions of a DISTRIBUTED Map cannot read it";
    assert_eq!(states(json!({ "A": assign("v", "M"), "M": map("DISTRIBUTED", reads("$v")) })), [distributed]);
}

#[test]
fn jsonpath_reads_variables_too() {
    let with = |state: Value| {
        let mut state = state;
        state["Type"] = json!("Pass");
        state["End"] = json!(true);
        check(&json!({ "StartAt": "A", "States": { "A": state } })).len()
    };
    assert_eq!(with(json!({ "Parameters": { "a.$": "$nope.b" } })), 1);
    assert_eq!(with(json!({ "Parameters": { "a.$": "States.Format('{} {}', $nope, States.UUID())" } })), 1);
    assert_eq!(with(json!({ "Parameters": { "a.$": "$.list[?(@.id == $nope.id)]" } })), 1);
    assert_eq!(with(json!({ "InputPath": "$nope" })), 1);
    assert_eq!(with(json!({ "InputPath": "$$.Execution.Nam" })), 1);
    assert_eq!(with(json!({ "InputPath": "$$.Execution.Input.anything" })), 0);
    let rules = |present: bool| {
        let is_present = json!({ "Variable": "$v", "IsPresent": true });
        let equals = json!({ "Variable": "$v.a", "NumericEquals": 1 });
        let tests = if present { json!([is_present, equals]) } else { json!([equals, equals]) };
        let choice = json!({ "Type": "Choice", "Choices": [{ "And": tests, "Next": "D" }], "Default": "D" });
        let first = json!({ "Variable": "$.x", "IsPresent": true, "Next": "B" });
        check(&json!({ "StartAt": "A", "States": {
            "A": { "Type": "Choice", "Choices": [first], "Default": "C" },
            "B": assign("v", "C"), "C": choice, "D": { "Type": "Succeed" },
        } }))
    };
    assert_eq!(rules(true), NONE);
    assert_eq!(rules(false).len(), 2);
}

#[test]
fn nothing_is_said_of_what_is_not_known() {
    let hole = crate::asl::hole::hole(0);
    assert_eq!(states(json!({ "A": { "Type": "Pass", "Assign": hole, "Next": "B" }, "B": reads("$v") })), NONE);
    assert_eq!(states(json!({ "A": assign("v", "Missing"), "B": reads("$v") })).len(), 1);
}

/// `count` states in a row, with a way around each of them, each of which assigns a variable and reads one.
fn many(count: usize, variables: usize) -> Value {
    let mut all = Map::new();
    for number in 0..count {
        let next = if number + 1 == count { "Z".to_owned() } else { format!("C{}", number + 1) };
        all.insert(format!("C{number}"), choice(&format!("S{number}"), &next));
        let code = format!("{{% $v{} %}}", (number * 7 + 1) % variables);
        let name = format!("v{}", number % variables);
        all.insert(
            format!("S{number}"),
            json!({ "Type": "Pass", "Assign": { name: 1 }, "Output": code, "Next": next }),
        );
    }
    all.insert("Z".to_owned(), choice("C0", "Y"));
    all.insert("Y".to_owned(), json!({ "Type": "Succeed" }));
    json!({ "QueryLanguage": "JSONata", "StartAt": "C0", "States": all })
}

#[test]
fn ten_thousand_states_take_a_moment() {
    for variables in [10, 5000] {
        let machine = many(5000, variables);
        let start = Instant::now();
        assert_eq!(check(&machine).len(), 5000);
        // Without optimizations, on a busy machine.
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    }
}
