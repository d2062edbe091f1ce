//! Whatever a definition is, following it comes to an end.

use super::*;
use proptest::prelude::*;

#[test]
fn what_cannot_be_read_is_not_known() {
    for definition in [
        json!(null),
        json!([]),
        json!({ "StartAt": 5, "States": [] }),
        json!({ "StartAt": "A", "States": { "A": 5 } }),
        json!({ "StartAt": "A", "States": { "A": { "Type": "Task", "Next": "A" } } }),
        json!({ "StartAt": "A", "States": { "A": { "Type": "Map", "ItemsPath": [], "ItemProcessor": [], "End": true } } }),
        json!({ "StartAt": "A", "States": { "A": { "Type": "Parallel", "Branches": [5, {}], "End": true } } }),
        json!({ "StartAt": "A", "States": { "A": { "Type": "Choice", "Choices": { "Next": "A" }, "Default": 4 } } }),
        json!({ "StartAt": "A", "States": { "A": { "Type": "Pass", "InputPath": "$.", "ResultPath": 5, "End": true } } }),
    ] {
        assert!(Program::takes_order().plan(&definition).asked.is_empty(), "{definition}");
    }
}

#[test]
fn what_may_come_from_elsewhere_is_not_judged() {
    let definition = json!({ "StartAt": "A", "States": {
        "A": { "Type": "Pass", "Result": { "is": "a" }, "Next": "Which" },
        "Hole": hole::hole(3),
        "Which": { "Type": "Choice", "Choices": [{ "Variable": "$.is", "StringEquals": "b", "Next": "Done" }], "Default": "Done" },
        "Done": { "Type": "Succeed" },
    } });
    asks(&definition, &[]);
}

#[test]
fn a_path_that_is_being_written_leads_to_what_it_has_so_far() {
    let definition = json!({ "StartAt": "Pay", "States": {
        "Pay": { "Type": "Task", "Resource": lambda("pay"), "Next": "Look" },
        "Look": { "Type": "Pass", "InputPath": "$.order.", "End": true },
    } });
    let plan = Program::takes_order().plan(&definition);
    let found = plan.paths.iter().find(|path| path.location.to_string() == "Look.InputPath");
    assert_eq!(found.map(|path| Shown(&plan).node(path.to)).as_deref(), Some("pay.out.order"));
}

fn text() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        "$",
        "$.a",
        "$.a.b",
        "$.a[0]",
        "$.a[*].b",
        "$..a",
        "$.a[?(@.b)]",
        "$$.Map.Item.Value",
        "$v",
        "$v.a",
        "$.",
        "x",
        "",
        "{% $states.input.a %}",
        "{% $states.result.a[0].b %}",
        "{% [$v, {'a': $v}] %}",
        "{% $",
        "A",
        "B",
        "C",
        "States.Array($.a, $v)",
        "States.JsonMerge($, $.a, false)",
        "arn:aws:states:::lambda:invoke",
        "JSONata",
        "true",
    ])
    .prop_map(Value::from)
}

fn value() -> impl Strategy<Value = Value> {
    let leaf =
        prop_oneof![text(), any::<bool>().prop_map(Value::from), (-2..9_i64).prop_map(Value::from), Just(Value::Null)];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let key =
            prop::sample::select(vec!["a", "b.$", "c", "Payload.$", "FunctionName", "Next", "Variable", "IsPresent"]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..3).prop_map(|fields| Value::Object(
                fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
            )),
        ]
    })
}

fn state() -> impl Strategy<Value = Value> {
    let kinds = vec!["Task", "Pass", "Wait", "Choice", "Succeed", "Fail", "Parallel", "Map"];
    let keys = vec![
        "InputPath",
        "OutputPath",
        "ResultPath",
        "Parameters",
        "Result",
        "ResultSelector",
        "Assign",
        "Output",
        "Arguments",
        "ItemsPath",
        "Items",
        "ItemSelector",
        "Choices",
        "Catch",
        "Retry",
        "Branches",
        "ItemProcessor",
        "QueryLanguage",
        "End",
        "Resource",
        "SecondsPath",
        "Condition",
    ];
    let fields = prop::collection::vec((prop::sample::select(keys), value()), 0..5);
    let next = prop::sample::select(vec!["A", "B", "C", "D"]);
    (prop::sample::select(kinds), fields, next).prop_map(|(kind, fields, next)| {
        let rule = json!({ "Variable": "$.a", "StringEquals": "x", "Next": next });
        let mut state =
            json!({ "Type": kind, "Next": next, "Default": next, "Resource": lambda("pay"), "Choices": [rule] });
        fields.into_iter().for_each(|(key, value)| state[key] = value);
        let inner = json!({ "StartAt": "I", "States": { "I": { "Type": "Pass", "InputPath": "$.a", "End": true } } });
        state["Branches"] = json!([inner, inner]);
        state["Iterator"] = inner;
        state
    })
}

proptest! {
    #[test]
    fn any_machine_is_followed(states in prop::collection::vec(state(), 1..5)) {
        let names = ["A", "B", "C", "D"];
        let states: serde_json::Map<_, _> = names.iter().map(|name| (*name).to_owned()).zip(states).collect();
        let definition = json!({ "StartAt": "A", "States": states });
        let plan = Program::takes_order().plan(&definition);
        for (number, node) in plan.nodes.iter().enumerate() {
            // A step stands upon a leaf, a step or a narrowed one of them.
            if let super::super::super::Node::Step(base, _) = node {
                use super::super::super::Node::{Leaf, Narrow, Step};
                prop_assert!((base.0 as usize) < number);
                prop_assert!(matches!(plan.nodes[base.0 as usize], Leaf(..) | Step(..) | Narrow(..)));
            }
        }
        let mut names: Vec<_> = plan.asked.iter().map(|asked| asked.name.as_str()).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        prop_assert_eq!(names.len(), count);
        prop_assert!(!plan.encode().is_empty());
    }

    #[test]
    fn any_json_is_followed(value in value()) {
        Program::takes_order().plan(&value);
    }
}
