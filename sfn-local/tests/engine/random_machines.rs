//! Machines and inputs at random: a run ends, and never in an error of the engine itself.

use crate::Echo;
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use sfn_core::asl::MachineType;
use sfn_local::{Engine, Machine, Payload, Refused, Start, Status, Value};

/// Paths that lead somewhere, and others.
fn path() -> impl Strategy<Value = String> {
    let paths =
        ["$", "$.a", "$.a.b", "$.a[0]", "$.a[*]", "$..b", "$.list", "$.list[?(@.b > 1)]", "$$.Execution.Name", "$.n"];
    prop::sample::select(paths.to_vec()).prop_map(str::to_owned)
}

/// Paths to one node, which some fields take only.
fn reference() -> impl Strategy<Value = String> {
    path().prop_filter("a path to one node", |path| !path.contains(['*', '?']) && !path.contains(".."))
}

fn expression() -> impl Strategy<Value = String> {
    let expressions = [
        "{% $states.input %}",
        "{% $states.input.a.b %}",
        "{% $sum($states.input.list.b) %}",
        "{% $states.input.n + 1 %}",
        "{% [1..3] %}",
        "{% $states.context.State.Name %}",
    ];
    prop::sample::select(expressions.to_vec()).prop_map(str::to_owned)
}

fn call() -> impl Strategy<Value = String> {
    let calls = [
        "States.MathAdd($.n, 1)",
        "States.Array($.a, $.n)",
        "States.Format('{}', $.n)",
        "States.ArrayGetItem($.list, 0)",
        "States.StringToJson($.text)",
        "States.UUID()",
    ];
    prop::sample::select(calls.to_vec()).prop_map(str::to_owned)
}

/// Fields of a state; what does not fit the state is refused by the checker, and the machine is not run.
fn state() -> impl Strategy<Value = Json> {
    let pass = (path(), path(), call()).prop_map(|(input, output, call)| {
        json!({ "Type": "Pass", "InputPath": input, "Parameters": { "v.$": call }, "OutputPath": output, "ResultPath": "$.r" })
    });
    let jsonata = (expression(), expression()).prop_map(|(output, assign)| {
        json!({ "Type": "Pass", "QueryLanguage": "JSONata", "Output": output, "Assign": { "x": assign } })
    });
    let wait = reference().prop_map(|path| json!({ "Type": "Wait", "SecondsPath": path }));
    let task = (path(), any::<bool>()).prop_map(|(path, caught)| {
        let mut task = json!({ "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
            "ResultSelector": { "r.$": path }, "Retry": [{ "ErrorEquals": ["States.ALL"], "JitterStrategy": "FULL" }] });
        if caught {
            task["Catch"] = json!([{ "ErrorEquals": ["States.ALL"], "Next": "s0" }]);
        }
        task
    });
    let map = (reference(), path()).prop_map(|(items, selected)| {
        json!({ "Type": "Map", "ItemsPath": items, "ItemSelector": { "v.$": selected },
            "ItemProcessor": { "StartAt": "m", "States": { "m": { "Type": "Pass", "End": true } } } })
    });
    let choice = (path(), reference()).prop_map(|(left, right)| {
        json!({ "Type": "Choice", "Choices": [{ "Variable": left, "NumericLessThanPath": right, "Next": "s0" }] })
    });
    prop_oneof![pass, jsonata, wait, task, map, choice]
}

/// States in a row, each of which leads to the next; names within Map states are made their own.
fn definition() -> impl Strategy<Value = Json> {
    prop::collection::vec(state(), 1..6).prop_map(|states| {
        let last = states.len();
        let states = states.into_iter().chain([json!({ "Type": "Pass" })]).collect::<Vec<_>>();
        let named = states.into_iter().enumerate().map(|(at, mut state)| {
            match state["Type"].as_str() {
                Some("Choice") => state["Default"] = json!(format!("s{}", at + 1)),
                _ if at == last => state["End"] = json!(true),
                _ => state["Next"] = json!(format!("s{}", at + 1)),
            }
            if let Some(processor) = state.get_mut("ItemProcessor") {
                *processor = json!({ "StartAt": format!("m{at}"),
                    "States": { format!("m{at}"): { "Type": "Pass", "End": true } } });
            }
            (format!("s{at}"), state)
        });
        json!({ "StartAt": "s0", "States": named.collect::<Map<_, _>>(), "TimeoutSeconds": 3600 })
    })
}

fn input() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        (-5_i64..1_000).prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        "[a-z\"\\\\{}é]{0,6}".prop_map(Json::from),
    ];
    let object = |value: Json, n: i64, text: String, list: Vec<i64>| {
        let list: Vec<Json> = list.into_iter().map(|b| json!({ "b": b })).collect();
        json!({ "a": { "b": value }, "n": n, "text": text, "list": list })
    };
    prop_oneof![
        leaf.clone(),
        (leaf, -3_i64..50, "[0-9a-z{}\\[\\]\"]{0,5}", prop::collection::vec(0_i64..5, 0..4))
            .prop_map(move |(value, n, text, list)| object(value, n, text, list)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn every_run_ends_with_what_asl_has_for_it(definition in definition(), input in input(), seed in any::<u64>()) {
        let machine = match Machine::of_definition("machine", definition, MachineType::Standard) {
            Ok(machine) => machine,
            Err(Refused::Definition(_)) => return Ok(()),
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        };
        let engine = Engine::new(Echo).with_seed(seed);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let input = Payload::from(Value::from(input));
        let execution = runtime.block_on(engine.run(&machine, Start::new(input.clone())));
        prop_assert_eq!(execution.output.is_some(), execution.status == Status::Succeeded);
        prop_assert!(execution.history.len() >= 3);
        for (place, event) in execution.history.iter().enumerate() {
            prop_assert_eq!(event.id, place as u64 + 1);
            prop_assert!(event.previous < event.id);
        }
        let again = runtime.block_on(Engine::new(Echo).with_seed(seed).run(&machine, Start::new(input)));
        prop_assert_eq!(again.history.to_json().to_text(), execution.history.to_json().to_text());
    }
}
