use super::{NONE, check, pass, state, task};
use crate::json::json;

#[test]
fn targets_are_states_of_the_same_scope() {
    let found = state(task(json!({ "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "CatchAllFalback" }] })));
    assert_eq!(found, ["/States/A/Catch/0/Next: no state `CatchAllFalback` here"]);
    let found = check(&json!({ "StartAt": "A", "States": {
        "A": { "Type": "Pass", "Next": "CatchAllFalback" }, "CatchAllFallback": pass(json!({})),
    }}));
    let expected = "no state `CatchAllFalback` here; did you mean `CatchAllFallback`?";
    assert_eq!(found, [format!("/States/A/Next: {expected}")]);
}

#[test]
fn a_target_of_another_scope_says_so() {
    let branch = json!({ "StartAt": "B", "States": { "B": { "Type": "Pass", "Next": "C" } } });
    let found = check(&json!({ "StartAt": "A", "States": {
        "A": { "Type": "Parallel", "Branches": [branch], "Next": "C" }, "C": pass(json!({})),
    }}));
    let expected = "no state `C` here: it is in another scope";
    assert_eq!(found, [format!("/States/A/Branches/0/States/B/Next: {expected}")]);
}

#[test]
fn a_state_says_what_follows_once() {
    assert_eq!(state(json!({ "Type": "Pass" })), ["/States/A @key: state `A` says neither `Next` nor `End`"]);
    let found = state(json!({ "Type": "Pass", "Next": "A", "End": true }));
    assert_eq!(found, ["/States/A @key: state `A` says both `Next` and `End`"]);
    assert_eq!(state(pass(json!({}))), NONE);
}

#[test]
fn unreached_states_are_told_where_they_begin() {
    let found = check(&json!({ "StartAt": "A", "States": {
        "A": pass(json!({})), "C": pass(json!({})), "B": { "Type": "Pass", "Next": "C" },
    }}));
    assert_eq!(found, ["/States/B @key: state `B` is never reached: no `Next`, `Catch` or `if` leads to it"]);
    let found = check(&json!({ "StartAt": "A", "States": {
        "A": pass(json!({})), "B": { "Type": "Pass", "Next": "C" }, "C": { "Type": "Pass", "Next": "B" },
    }}));
    assert_eq!(found, ["/States/B @key: state `B` is never reached: only states that are never reached lead to it"]);
    let found = check(&json!({ "StartAt": "A", "States": {
        "A": pass(json!({})), "B": { "Type": "Pass", "Next": "B" },
    }}));
    assert_eq!(found.len(), 1);
}

#[test]
fn reachability_waits_for_the_targets() {
    let found = check(&json!({ "StartAt": "Missing", "States": { "A": pass(json!({})) } }));
    assert_eq!(found, ["/StartAt: no state `Missing` here"]);
    let found = check(&json!({ "StartAt": "A", "States": {
        "A": { "Type": "Pass", "Next": "Missing" }, "B": pass(json!({})),
    }}));
    assert_eq!(found, ["/States/A/Next: no state `Missing` here"]);
    let found = check(&json!({ "StartAt": "A", "States": { "A": { "Type": "Pass" }, "B": pass(json!({})) } }));
    assert_eq!(found, ["/States/A @key: state `A` says neither `Next` nor `End`"]);
}

#[test]
fn an_unresolved_target_inside_does_not_silence_the_scope_around_it() {
    let branch = json!({ "StartAt": "B", "States": { "B": { "Type": "Pass", "Next": "Nowhere" } } });
    let found = check(&json!({ "StartAt": "A", "States": {
        "A": { "Type": "Parallel", "Branches": [branch], "End": true }, "C": pass(json!({})),
    }}));
    assert_eq!(found.len(), 2);
}

#[test]
fn every_way_to_a_state_counts() {
    assert_eq!(
        check(&json!({ "StartAt": "A", "States": {
            "A": { "Type": "Choice", "Choices": [{ "Variable": "$.x", "IsNull": true, "Next": "B" }], "Default": "C" },
            "B": task(json!({ "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "D" }] })),
            "C": { "Type": "Succeed" },
            "D": { "Type": "Fail" },
        }})),
        NONE
    );
}

#[test]
fn something_ends() {
    let found = state(json!({ "Type": "Pass", "Next": "A" }));
    assert_eq!(found, ["/: no state ends here: one of them says `End`, or is a Succeed or Fail state"]);
    let inner = json!({ "StartAt": "B", "States": { "B": { "Type": "Pass", "Next": "B" } } });
    let found = state(json!({ "Type": "Map", "ItemProcessor": inner, "End": true }));
    let expected = "no state ends here: one of them says `End`, or is a Succeed or Fail state";
    assert_eq!(found, [format!("/States/A/ItemProcessor @key: {expected}")]);
}

#[test]
fn names() {
    let named = |name: String| check(&json!({ "StartAt": name, "States": { name: pass(json!({})) } }));
    assert_eq!(named("é".repeat(80)), NONE);
    assert_eq!(named("é".repeat(81)).len(), 1);
    assert_eq!(named(String::new()), ["/States/ @key: a state needs a name: 1 to 80 characters"]);
    let branch = json!({ "StartAt": "A", "States": { "A": pass(json!({})) } });
    let found = state(json!({ "Type": "Parallel", "Branches": [branch], "End": true }));
    assert_eq!(found, ["/States/A/Branches/0/States/A @key: state `A` is declared twice"]);
}

#[test]
fn empty_scopes() {
    assert_eq!(check(&json!({ "StartAt": "A", "States": {} })).len(), 1);
    let found = state(json!({ "Type": "Parallel", "Branches": [], "End": true }));
    assert_eq!(found, ["/States/A/Branches: `Branches` is empty: it needs at least one entry"]);
}
