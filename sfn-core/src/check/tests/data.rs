use super::{NONE, check, jsonata, pass, state, task};
use crate::json::{Value, json};

fn count(found: &[String]) -> usize {
    found.len()
}

#[test]
fn paths() {
    for good in ["$", "$.a[?(@.b > 1)].c", "$$.Execution.Id"] {
        assert_eq!(state(pass(json!({ "InputPath": good }))), NONE, "{good}");
    }
    assert_eq!(state(pass(json!({ "InputPath": null, "OutputPath": null, "ResultPath": null }))), NONE);
    for bad in [json!("a"), json!("States.UUID()"), json!("$.a["), json!(1)] {
        assert_eq!(count(&state(pass(json!({ "InputPath": bad })))), 1, "{bad}");
    }
}

#[test]
fn result_paths() {
    for good in ["$", "$.a.b", "$['a'][0]"] {
        assert_eq!(state(pass(json!({ "ResultPath": good }))), NONE, "{good}");
    }
    for bad in ["$.a[*]", "$$.x", "$v.a", "$..a"] {
        assert_eq!(count(&state(pass(json!({ "ResultPath": bad })))), 1, "{bad}");
    }
}

#[test]
fn templates() {
    let template = |value: Value| state(pass(json!({ "Parameters": value })));
    assert_eq!(template(json!({ "a": { "b.$": "$.c" }, "d.$": "States.UUID()", "e": "$5" })), NONE);
    assert_eq!(template(json!({ "a": [{ "b.$": "nope" }] })).len(), 1);
    let expected = "`a.$` takes a path or an intrinsic function call";
    assert_eq!(template(json!({ "a.$": 1 })), [format!("/States/A/Parameters/a.$: {expected}")]);
    let expected = "`a` is there twice: as `a` and as `a.$`";
    assert_eq!(template(json!({ "a": 1, "a.$": "$.x" })), [format!("/States/A/Parameters/a.$ @key: {expected}")]);
    assert_eq!(template(json!("$.x")), ["/States/A/Parameters: `Parameters` takes an object, not the path `$.x`"]);
}

#[test]
fn results_are_not_evaluated() {
    let expected = "/States/A/Result/a.$: `$.x` is not evaluated here: `Result` stays as it is";
    assert_eq!(state(pass(json!({ "Result": { "a.$": "$.x" } }))), [expected]);
    assert_eq!(state(pass(json!({ "Result": [{ "a": "$.x" }] }))).len(), 1);
    assert_eq!(state(pass(json!({ "Result": { "price": "$5" } }))), NONE);
}

#[test]
fn texts_from_paths_and_calls() {
    let cause = |text: &str| state(json!({ "Type": "Fail", "CausePath": text }));
    assert_eq!(cause("$.a"), NONE);
    assert_eq!(cause("States.Format('{}', $.a)"), NONE);
    let expected = "/States/A/CausePath: `CausePath` takes a text, and `States.Array` gives none";
    assert_eq!(cause("States.Array($.a)"), [expected]);
    assert_eq!(cause("$.a[*]").len(), 1);
    let expected = "/States/A/CausePath: `CausePath` takes a text, and `States.StringToJson` may give another value";
    assert_eq!(cause("States.StringToJson($.a)"), [expected]);
    let role = json!({ "Credentials": { "RoleArn.$": "States.StringToJson($.a)" } });
    assert_eq!(state(task(role)), NONE);
}

#[test]
fn expressions_have_their_delimiters() {
    let output = |value: Value| jsonata(pass(json!({ "Output": value })));
    assert_eq!(output(json!(["{% 1 %}", { "a": "{%\n$states.input\n%}" }, "plain"])), NONE);
    let expected = "/States/A/Output/a: a JSONata expression that starts with `{%` ends with `%}`";
    assert_eq!(output(json!({ "a": "{% 1" })), [expected]);
    assert_eq!(output(json!("{% %}")), ["/States/A/Output: a JSONata expression is empty"]);
    let expected = "/States/A/Output: this is a text and no expression: `{%` is to be its very first character";
    assert_eq!(output(json!(" {% 1 %}")), [expected]);
}

#[test]
fn expressions_without_delimiters_are_doubtful() {
    let output = |value: Value| jsonata(pass(json!({ "Output": value })));
    let expected =
        |text: &str| format!("/States/A/Output: `{text}` is a text here: an expression stands between `{{%` and `%}}`");
    for text in ["$states.input.id", "$states.result[0]", "$uuid()", "$now() & 'x'"] {
        assert_eq!(output(json!(text)), [expected(text)]);
    }
    for text in ["$5", "$states", "$.a", "$total", "$nobody()", "$states.input has no id", "about $states.input.id"] {
        assert_eq!(output(json!(text)), NONE, "{text}");
    }
}

#[test]
fn expressions_stand_for_numbers() {
    assert_eq!(jsonata(task(json!({ "TimeoutSeconds": "{% 5 %}" }))), NONE);
    let expected = "`TimeoutSeconds` takes a whole number, not the text `{% 5 %}`";
    assert_eq!(state(task(json!({ "TimeoutSeconds": "{% 5 %}" }))), [format!("/States/A/TimeoutSeconds: {expected}")]);
}

#[test]
fn timestamps() {
    let wait = |text: &str| state(json!({ "Type": "Wait", "Timestamp": text, "End": true }));
    for good in ["2016-03-14T01:59:00Z", "2024-02-29T23:59:60.123+01:30"] {
        assert_eq!(wait(good), NONE, "{good}");
    }
    for bad in [
        "2016-03-14 01:59:00Z",
        "2016-03-14T01:59:00",
        "2023-02-29T00:00:00Z",
        "2016-03-14T24:00:00Z",
        "2016-03-14T01:59:00.Z",
        "yesterday",
    ] {
        assert_eq!(count(&wait(bad)), 1, "{bad}");
    }
}

#[test]
fn assign_is_an_object() {
    for bad in [json!("{% $states.input %}"), json!([]), json!(null)] {
        assert_eq!(count(&jsonata(pass(json!({ "Assign": bad })))), 1, "{bad}");
        assert_eq!(count(&state(pass(json!({ "Assign": bad })))), 1, "{bad}");
    }
}

#[test]
fn items_paths_are_reference_paths() {
    let map = |path: &str| {
        let inner = json!({ "StartAt": "B", "States": { "B": { "Type": "Succeed" } } });
        state(json!({ "Type": "Map", "ItemsPath": path, "ItemProcessor": inner, "End": true }))
    };
    for good in ["$", "$.a['b c']", "$$.Execution.Input.items"] {
        assert_eq!(map(good), NONE, "{good}");
    }
    for bad in ["a", "$.a[*]", "$..a", "$.a[?(@.b)]", "$.a.length()", "States.Array(1)"] {
        assert_eq!(count(&map(bad)), 1, "{bad}");
    }
}

#[test]
fn variables() {
    let assign = |value: Value| state(pass(json!({ "Assign": value })));
    assert_eq!(assign(json!({ "größe": 1, "_a.$": "$.x" })), NONE);
    for bad in ["x.y", "states", "1a", "", "a b"] {
        assert_eq!(count(&assign(json!({ bad: 1 }))), 1, "{bad}");
    }
    assert_eq!(assign(json!({ "a".repeat(80): 1 })), NONE);
    assert_eq!(count(&assign(json!({ "a".repeat(81): 1 }))), 1);
}

#[test]
fn variables_are_not_hidden() {
    let map = |mode: &str| {
        let inner = json!({ "StartAt": "C", "States": { "C": pass(json!({ "Assign": { "v": 1 } })) },
            "ProcessorConfig": { "Mode": mode, "ExecutionType": "STANDARD" } });
        json!({ "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Assign": { "v.$": "$.x" }, "Next": "B" },
            "B": { "Type": "Map", "ItemProcessor": inner, "End": true },
        }})
    };
    let at = "/States/B/ItemProcessor/States/C/Assign/v @key";
    let expected = format!("{at}: variable `v` is assigned outside: in here it can only be read");
    assert_eq!(check(&map("INLINE")), [expected]);
    assert_eq!(check(&map("DISTRIBUTED")), NONE);
}

#[test]
fn a_branch_may_assign_what_only_its_catcher_assigns() {
    let branch = json!({ "StartAt": "B", "States": { "B": pass(json!({ "Assign": { "v": 1 } })) } });
    assert_eq!(
        check(&json!({ "StartAt": "A", "States": {
            "A": { "Type": "Parallel", "Branches": [branch], "End": true,
                "Catch": [{ "ErrorEquals": ["States.ALL"], "Assign": { "v": 2 }, "Next": "C" }] },
            "C": { "Type": "Pass", "Assign": { "v": 3 }, "End": true },
        }})),
        NONE
    );
}
