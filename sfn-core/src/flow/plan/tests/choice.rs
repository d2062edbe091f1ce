//! What a Choice asks, and what is known behind it.

use super::*;

/// What is known in the state behind a rule, and behind `Default`.
#[track_caller]
fn narrows(rule: Value, path: &str, expected: [&str; 2]) {
    let mut rule = rule;
    rule["Next"] = json!("Yes");
    let look = json!({ "Type": "Pass", "Parameters": { "it.$": path }, "End": true });
    let definition = json!({ "StartAt": "Which", "States": {
        "Which": { "Type": "Choice", "Choices": [rule], "Default": "No" }, "Yes": look, "No": look,
    } });
    let plan = Program::takes_order().plan(&definition);
    let at = |state: &str| {
        let pointer = format!("/States/{state}/Parameters/it.$");
        let found = plan.paths.iter().find(|path| path.location.pointer() == pointer);
        found.map_or_else(|| "never".to_owned(), |path| Shown(&plan).node(path.to))
    };
    assert_eq!([at("Yes"), at("No")], expected);
}

#[test]
fn presence() {
    let rule = json!({ "Variable": "$.a", "IsPresent": true });
    narrows(rule.clone(), "$.a", ["Order.in.a<present>", "Order.in<no a>.a"]);
    narrows(json!({ "Not": rule }), "$.a", ["Order.in<no a>.a", "Order.in.a<present>"]);
    narrows(json!({ "Variable": "$.a", "IsPresent": false }), "$.b", ["Order.in<no a>.b", "Order.in<has a>.b"]);
}

#[test]
fn comparisons_find_kinds_and_words() {
    narrows(
        json!({ "Variable": "$.n", "NumericGreaterThan": 5 }),
        "$.n",
        ["Order.in.n<present><Number>", "Order.in.n<present>"],
    );
    narrows(
        json!({ "Variable": "$.kind", "StringEquals": "card" }),
        "$.kind",
        ["Order.in.kind<present><=card>", "Order.in.kind<present><!=card>"],
    );
    narrows(
        json!({ "Variable": "$.kind", "StringEquals": "card" }),
        "$.number",
        ["Order.in<has kind><kind=card>.number", "Order.in<has kind><kind!=card>.number"],
    );
    narrows(
        json!({ "Variable": "$.a", "IsNull": true }),
        "$.a",
        ["Order.in.a<present><Null>", "Order.in.a<present><not null>"],
    );
}

#[test]
fn rules_are_joined() {
    let there = json!({ "Variable": "$.a.b", "IsPresent": true });
    let is = |word: &str| json!({ "Variable": "$.k", "StringEquals": word });
    narrows(json!({ "And": [there, is("x")] }), "$.a.b", ["Order.in.a.b<present>", "Order.in.a.b"]);
    narrows(json!({ "Or": [is("x"), is("y")] }), "$.k", ["Order.in.k<present>", "Order.in.k<present><!=x><!=y>"]);
}

#[test]
fn a_choice_asks_each_path_and_comparison() {
    let definition = json!({ "StartAt": "Which", "States": {
        "Which": { "Type": "Choice", "Choices": [
            { "And": [
                { "Variable": "$.a", "IsPresent": true }, { "Variable": "$.a", "StringEquals": "x" },
            ], "Next": "Done" },
            { "Variable": "$.n", "NumericLessThanPath": "$.m", "Next": "Done" },
            { "Variable": "$.t", "IsTimestamp": true, "Next": "Done" },
        ], "Default": "Done" },
        "Done": { "Type": "Succeed" },
    } });
    asks(
        &definition,
        &[
            "Which.Choices[0].And[0].Variable: tells Present Order.in.a",
            "Which.Choices[0].And[1].Variable: there Order.in.a<present>",
            "Which.Choices[0].And[1].Variable: compares Text Order.in.a",
            "Which.Choices[0].And[1].StringEquals: equals \"x\" Order.in.a",
            "Which.Choices[1].Variable: there Order.in.n",
            "Which.Choices[1].Variable: compares Number Order.in.n",
            "Which.Choices[1].NumericLessThanPath: there Order.in.m",
            "Which.Choices[1].NumericLessThanPath: compares Number Order.in.m",
            "Which.Choices[2].Variable: there Order.in<has n><has m>.t",
            "Which.Choices[2].Variable: tells Kind(Timestamp) Order.in.t",
        ],
    );
}

#[test]
fn ways_that_cannot_be_are_dropped() {
    let make = |word: &str| json!({ "Type": "Pass", "Result": { "is": word, word: 1 }, "Next": "Which" });
    let definition = json!({ "StartAt": "First", "States": {
        "First": { "Type": "Choice", "Choices": [{ "Variable": "$.f", "BooleanEquals": true, "Next": "A" }], "Default": "B" },
        "A": make("a"), "B": make("b"),
        "Which": { "Type": "Choice", "Choices": [
            { "Variable": "$.is", "StringEquals": "a", "Next": "UseA" },
            { "Variable": "$.is", "StringEquals": "b", "Next": "UseB" },
            { "Variable": "$.is", "StringEquals": "c", "Next": "Never" },
        ] },
        "UseA": { "Type": "Pass", "InputPath": "$.a", "End": true },
        "UseB": { "Type": "Pass", "InputPath": "$.b", "End": true },
        "Never": { "Type": "Pass", "InputPath": "$.no", "End": true },
    } });
    asks(
        &definition,
        &[
            "First.Choices[0].Variable: there Order.in.f",
            "First.Choices[0].Variable: compares Boolean Order.in.f",
            "Which.Choices[0].StringEquals: equals \"a\" (\"a\" | \"b\")",
            "Which.Choices[1].StringEquals: equals \"b\" (\"a\" | \"b\")",
        ],
    );
}

#[test]
fn a_default_value_is_there_on_both_ways() {
    let states = json!({
        "Which": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsPresent": true, "Next": "Look" }], "Default": "Set" },
        "Set": { "Type": "Pass", "Result": 1, "ResultPath": "$.n", "Next": "Look" },
    });
    reads(states.clone(), "$.n", "(Order.in.n<present> | integer)");
    reads(states, "$.m", "Order.in.m");
}

#[test]
fn what_ways_differ_in_is_not_known_behind_a_second_choice() {
    let make =
        |word: &str| json!({ "Type": "Pass", "Parameters": { word: 1 }, "ResultPath": "$.made", "Next": "Again" });
    let states = |last: &str| {
        json!({
            "First": { "Type": "Choice", "Choices": [{ "Variable": "$.f", "BooleanEquals": true, "Next": "A" }], "Default": "B" },
            "A": make("a"), "B": make("b"),
            "Again": { "Type": "Pass", "Next": last },
            "Second": { "Type": "Choice", "Choices": [{ "Variable": "$.f", "BooleanEquals": true, "Next": "Look" }] },
        })
    };
    reads(states("Look"), "$.made.a", "(absent | integer)");
    reads(states("Second"), "$.made.a", "?");
}

#[test]
fn jsonata_conditions() {
    let narrowed = |condition: &str, expected: [&str; 2]| {
        let look = json!({ "Type": "Pass", "Output": "{% $states.input.a %}", "Next": "Look" });
        let definition = json!({ "QueryLanguage": "JSONata", "StartAt": "Which", "States": {
            "Which": { "Type": "Choice", "Choices": [{ "Condition": condition, "Next": "Yes" }], "Default": "No" },
            "Yes": look, "No": look, "Look": { "Type": "Succeed" },
        } });
        let plan = Program::takes_order().plan(&definition);
        let at = |state: &str| {
            let asked = plan.asked.iter().find(|asked| asked.location.to_string() == format!("{state}.Output"));
            asked.map_or_else(|| "never".to_owned(), |asked| Shown(&plan).asked(asked))
        };
        let expected = [format!("Yes.Output: there {}", expected[0]), format!("No.Output: there {}", expected[1])];
        assert_eq!([at("Yes"), at("No")], expected, "{condition}");
    };
    narrowed("{% $exists($states.input.a) %}", ["Order.in~a<present>", "Order.in<no a>~a"]);
    narrowed("{% $states.input.a = 'x' %}", ["Order.in~a<present><=x>", "Order.in~a<!=x>"]);
}

#[test]
fn a_second_word_contradicts_the_first() {
    let is = |word: &str| json!({ "Variable": "$.k", "StringEquals": word });
    narrows(json!({ "And": [is("x"), is("y")] }), "$.a", ["never", "Order.in<has k>.a"]);
    narrows(json!({ "And": [is("x"), { "Not": is("x") }] }), "$.a", ["never", "Order.in<has k>.a"]);
    let is_null = |yes: bool| json!({ "Variable": "$.k", "IsNull": yes });
    narrows(json!({ "And": [is_null(true), is_null(false)] }), "$.a", ["never", "Order.in<has k>.a"]);
}

#[test]
fn an_entry_that_is_there_is_in_a_list() {
    let there = json!({ "Variable": "$.list[0].a", "IsPresent": true });
    narrows(there, "$.list[0].a", ["Order.in.list<present><List><searched>[0].a", "Order.in.list[0].a"]);
    let equal = json!({ "Variable": "$.list[0].a", "NumericEquals": 1 });
    let found = "Order.in.list<present><List><searched>";
    narrows(equal, "$.list", [found, found]);
    narrows(json!({ "Variable": "$.list[*].a", "IsPresent": true }), "$.list", ["Order.in.list", "Order.in.list"]);
}

#[test]
fn what_both_ways_have_found_is_known_where_they_meet() {
    let is_there = |path: &str| json!({ "Variable": path, "IsPresent": true });
    let tag = json!({ "Variable": "$.tag", "StringEquals": "x" });
    let rule = json!({ "And": [tag, { "Or": [is_there("$.of.a"), is_there("$.b")] }] });
    narrows(rule, "$.of", ["Order.in<has tag><tag=x>.of", "Order.in<has tag>.of"]);
}
