//! Payload templates, intrinsic functions and variables.

use super::*;

/// What a template makes.
#[track_caller]
fn makes(template: Value, expected: &str) {
    let states = json!({ "Make": { "Type": "Pass", "Parameters": template, "Next": "Look" } });
    reads(states, "$", expected);
}

#[test]
fn a_template_makes_an_object() {
    makes(
        json!({ "a": "x", "b": 1, "c": 1.5, "d": true, "e": null, "f": [1, { "g.$": "$.g" }] }),
        "{a: \"x\", b: integer, c: number, d: boolean, e: null, f: [integer, {g: Order.in.g}]}",
    );
    makes(
        json!({ "a": "${Name}", "b": "is ${Name}", "c": { "Ref": "Name" }, "d": lambda("pay") }),
        "{a: ?, b: text, c: ?, d: text}",
    );
}

#[test]
fn paths_lead_into_what_is_made() {
    let states = json!({ "Make": { "Type": "Pass", "Result": { "a": [{ "b": 1 }, { "b": "x" }] }, "Next": "Look" } });
    reads(states.clone(), "$.a[0].b", "integer");
    reads(states.clone(), "$.a[-1].b", "\"x\"");
    reads(states.clone(), "$.a[2].b", "absent");
    reads(states.clone(), "$.a[*].b", "[(\"x\" | integer)…]");
    reads(states.clone(), "$.a.length()", "integer");
    reads(states.clone(), "$.a[?(@.b == 1)]", "[{b: (\"x\" | integer)}…]");
    reads(states, "$..b", "[?1…]");
}

#[test]
fn functions_give_what_they_give() {
    makes(json!({ "a.$": "States.Array($.a, 'x')" }), "{a: [Order.in.a, \"x\"]}");
    makes(json!({ "a.$": "States.ArrayGetItem($.list, 0)" }), "{a: Order.in.list[0]}");
    makes(json!({ "a.$": "States.MathAdd(States.ArrayLength($.list), 1)" }), "{a: integer}");
    makes(json!({ "a.$": "States.StringSplit($.text, ',')" }), "{a: [text…]}");
    makes(json!({ "a.$": "States.StringToJson($.text)" }), "{a: ?1}");
    makes(json!({ "a.$": "States.JsonMerge($.a, $.b, false)" }), "{a: ?1}");
    makes(json!({ "a.$": "States.ArrayPartition($.list, 2)" }), "{a: [[Order.in.list[*]…]…]}");
}

#[test]
fn functions_ask_for_what_they_take() {
    let call = "States.StringSplit($.text, States.Format('{}', $.mark))";
    let definition = json!({ "StartAt": "Make", "States": {
        "Make": { "Type": "Pass", "Parameters": { "a.$": call, "b.$": "States.ArrayLength($.list)" }, "End": true },
    } });
    asks(
        &definition,
        &[
            "Make.Parameters.a.$: Text Order.in.text",
            "Make.Parameters.a.$: there Order.in.mark",
            "Make.Parameters.b.$: List Order.in.list",
        ],
    );
    let plan = Program::takes_order().plan(&definition);
    let asked: Vec<_> =
        plan.asked.iter().map(|asked| (asked.head.as_str(), asked.range.clone(), asked.name.as_str())).collect();
    let at = |part: &str| call.find(part).map(|from| from..from + part.len());
    assert_eq!(
        asked,
        [
            ("States.StringSplit `$.text` in state `Make`", at("$.text"), "Make_Parameters_a"),
            ("States.Format `$.mark` in state `Make`", at("$.mark"), "Make_Parameters_a_2"),
            ("States.ArrayLength `$.list` in state `Make`", Some(19..25), "Make_Parameters_b"),
        ]
    );
}

#[test]
fn variables_hold_what_was_assigned() {
    let states = json!({
        "Set": { "Type": "Pass", "Assign": { "id.$": "$.id", "n": 1 }, "Next": "Pay" },
        "Pay": { "Type": "Task", "Resource": lambda("pay"), "Assign": { "paid.$": "$.id", "n.$": "$n" }, "Next": "Look" },
    });
    reads(states.clone(), "$id", "Order.in.id");
    reads(states.clone(), "$id.of", "Order.in.id.of");
    reads(states.clone(), "$paid", "pay.out.id");
    reads(states.clone(), "$n", "integer");
    reads(states, "$none", "?");
}

#[test]
fn a_catcher_assigns_in_place_of_its_state() {
    let states = json!({ "Pay": {
        "Type": "Task", "Resource": lambda("pay"), "Assign": { "v": 1 }, "End": true,
        "Catch": [{ "ErrorEquals": ["States.ALL"], "Assign": { "v.$": "$.Error" }, "Next": "Look" }],
    } });
    reads(states, "$v", "text");
}

#[test]
fn one_lack_is_one_question() {
    let definition = json!({ "StartAt": "First", "States": {
        "First": { "Type": "Pass", "Next": "Try" },
        "Try": {
            "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "ResultPath": "$.sent", "Next": "Use",
            "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Use" }],
        },
        "Use": { "Type": "Pass", "Parameters": { "a.$": "$.sent", "b.$": "$.b", "c.$": "$.sent.c" }, "Next": "Then" },
        "Then": { "Type": "Pass", "InputPath": "$.a", "End": true },
    } });
    let plan = Program::default().plan(&definition);
    let asked: Vec<_> = plan.asked.iter().map(|asked| Shown(&plan).asked(asked)).collect();
    assert_eq!(asked, ["Use.Parameters.a.$: there (?2 | absent)"]);
}
