//! Loops come to rest, and large machines take no longer than their length.

use super::*;
use std::time::{Duration, Instant};

#[test]
fn a_pagination_loop_comes_to_rest() {
    let states = json!({
        "Start": { "Type": "Pass", "Result": 0, "ResultPath": "$.count", "Next": "Page" },
        "Page": { "Type": "Task", "Resource": lambda("pay"), "ResultPath": "$.page", "Next": "Add" },
        "Add": {
            "Type": "Pass", "Parameters": { "n.$": "States.MathAdd($.count, 1)" }, "ResultPath": "$.added", "Next": "Set",
        },
        "Set": { "Type": "Pass", "InputPath": "$.added.n", "ResultPath": "$.count", "Next": "More" },
        "More": {
            "Type": "Choice", "Default": "Look",
            "Choices": [{ "Variable": "$.page.token", "IsPresent": true, "Next": "Page" }],
        },
    });
    reads(states.clone(), "$.count", "integer");
    reads(states.clone(), "$.page.items", "pay.out<no token>.items");
    reads(states, "$.id", "Order.in.id");
}

#[test]
fn a_loop_that_grows_is_given_up() {
    let states = json!({
        "Grow": { "Type": "Pass", "Parameters": { "of.$": "$" }, "Next": "Hold" },
        "Hold": { "Type": "Wait", "Seconds": 1, "Next": "Grow" },
    });
    let definition = json!({ "StartAt": "Grow", "States": states });
    let plan = Program::takes_order().plan(&definition);
    let said = plan.unknowns.iter().filter_map(|unknown| unknown.message.as_deref());
    assert!(said.filter(|text| text.contains("grows with each round")).count() > 0);
}

/// A machine of so many states, each of which adds its result.
fn adds(count: usize) -> Value {
    let state = |number: usize| {
        json!({
            "Type": "Task", "Resource": lambda("pay"), "Parameters": { "id.$": format!("$.r{}.id", number / 2) },
            "ResultPath": format!("$.r{}", number + 1), "Next": format!("S{}", number + 1),
            "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Handle" }],
        })
    };
    let mut states: serde_json::Map<_, _> = (0..count).map(|number| (format!("S{number}"), state(number))).collect();
    states.insert(format!("S{count}"), json!({ "Type": "Succeed" }));
    states.insert("Handle".to_owned(), json!({ "Type": "Fail", "CausePath": "$.error.Cause" }));
    json!({ "StartAt": "S0", "States": states })
}

#[test]
fn many_states_take_no_longer_than_their_length() {
    let time = |count: usize| {
        let definition = adds(count).into();
        let start = Instant::now();
        let plan = follow(&definition, &Program::takes_order());
        assert!(plan.asked.len() >= 2 * count);
        start.elapsed()
    };
    time(100);
    let (few, many) = (time(500), time(5_000));
    // Ten times the states; what is shared is looked through, which no measure of a busy machine tells from linear.
    assert!(many < few * 60 + Duration::from_millis(200), "{few:?} {many:?}");
}

#[test]
fn what_many_ways_share_is_known() {
    let plan = Program::takes_order().plan(&adds(100));
    let last = plan.paths.iter().find(|path| path.location.to_string() == "Handle.CausePath").unwrap();
    assert_eq!(Shown(&plan).node(last.to), "(? | text)");
}

#[test]
fn what_goes_round_a_pagination_loop_is_asked() {
    let definition = json!({ "StartAt": "First", "States": {
        "First": { "Type": "Pass", "Parameters": { "query": { "size": 1 } }, "Next": "Pay" },
        "Pay": { "Type": "Task", "Resource": lambda("pay"), "InputPath": "$.query", "ResultPath": "$.page", "Next": "Any" },
        "Any": { "Type": "Choice", "Choices": [{ "Variable": "$.page.items[0]", "IsPresent": true, "Next": "Store" }], "Default": "More" },
        "Store": { "Type": "Pass", "Result": 1, "ResultPath": "$.stored", "Next": "More" },
        "More": { "Type": "Choice", "Choices": [{ "Variable": "$.page.token", "IsPresent": true, "Next": "Again" }], "Default": "Done" },
        "Again": { "Type": "Pass", "Parameters": { "query": { "size": 1, "token.$": "$.page.items" } }, "Next": "Pay" },
        "Done": { "Type": "Succeed" },
    } });
    asks(
        &definition,
        &[
            "Pay.Resource: pay.in takes {size: integer, token: (absent | pay.out.items)}",
            "Any.Choices[0].Variable: tells Present pay.out.items[0]",
            "More.Choices[0].Variable: tells Present pay.out.token",
            "Again.Parameters.query.token.$: there pay.out.items",
        ],
    );
}

/// The questions about the end of a loop: `First` leads to `More`, and so does `Page`, which a token leads to.
#[track_caller]
fn ends(change: impl FnOnce(&mut Value), expected: &[&str]) {
    let mut definition = json!({ "StartAt": "First", "States": {
        "First": { "Type": "Pass", "Next": "More" },
        "More": { "Type": "Choice", "Choices": [{ "Variable": "$.token", "IsPresent": true, "Next": "Page" }], "Default": "Done" },
        "Page": { "Type": "Task", "Resource": lambda("pay"), "Next": "Wait" },
        "Wait": { "Type": "Wait", "Seconds": 1, "Next": "More" },
        "Done": { "Type": "Succeed" },
        "Failed": { "Type": "Fail" },
    } });
    change(&mut definition["States"]);
    let plan = Program::takes_order().plan(&definition);
    let asked = plan.asked.iter().map(|asked| Shown(&plan).asked(asked)).filter(|shown| shown.contains(": ends if"));
    assert_eq!(asked.collect::<Vec<_>>(), expected);
}

#[test]
fn a_loop_that_is_entered_by_some_ways_may_never_end() {
    let present = "More.Choices[0].Variable: ends if not true: Present pay.out.token";
    ends(|_| (), &[present]);
    // An error that nobody goes on after is no end that anybody wants.
    let caught = |to: &str| json!([{ "ErrorEquals": ["States.ALL"], "Next": to }]);
    ends(|states| states["Page"]["Catch"] = caught("Failed"), &[present]);
    ends(
        |states| states["More"]["Choices"][0]["IsPresent"] = json!(false),
        &["More.Choices[0].Variable: ends if not false: Present pay.out.token"],
    );
    // The other way round: what is not there leads back.
    ends(
        |states| {
            states["More"]["Choices"][0]["Next"] = json!("Done");
            states["More"]["Default"] = json!("Page");
        },
        &["More.Choices[0].Variable: ends if not false: Present pay.out.token"],
    );
}

#[test]
fn a_loop_that_may_be_left_elsewhere_is_not_asked_about() {
    let caught = |to: &str| json!([{ "ErrorEquals": ["Empty"], "Next": to }]);
    ends(|states| states["Page"]["Catch"] = caught("Done"), &[]);
    let choice = |to: &str| json!({ "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericGreaterThan": 9, "Next": to }], "Default": "More" });
    ends(|states| states["Wait"] = choice("Done"), &[]);
    ends(|states| states["Wait"] = choice("Failed"), &[]);
    ends(|states| states["Page"] = json!({ "Type": "Task", "Resource": lambda("pay"), "End": true }), &[]);
    // Another rule may be what the data takes.
    ends(
        |states| {
            let rules = states["More"]["Choices"].as_array_mut().unwrap();
            rules.insert(0, json!({ "Variable": "$.done", "IsPresent": true, "Next": "Done" }));
        },
        &[],
    );
    // All that comes is asked about already.
    ends(|states| states["First"]["Next"] = json!("Page"), &[]);
    // What the definition makes itself.
    ends(|states| states["Wait"] = json!({ "Type": "Pass", "Result": { "token": 1 }, "Next": "More" }), &[]);
}
