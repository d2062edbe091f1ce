//! What AWS made of the data in its Pass states, recorded.

use crate::eval::path::{Path, ResultPath};
use crate::eval::random::Random;
use crate::eval::template::Template;
use crate::eval::testing::{Fixed, shared};
use crate::eval::{Scope, Variables};
use crate::failure::Failure;
use crate::json::{Object, Value};
use std::fs;
use std::path::PathBuf;

/// How many cases there are, so that none is lost unseen.
const PASS_STATES: usize = 108;

#[test]
fn pass_states_give_what_aws_gave() {
    let Some(folder) = shared("conformance/open/executions") else {
        println!("not run: {PASS_STATES} recorded Pass states (SFN_SHARED)");
        return;
    };
    let mut count = 0;
    let mut wrong = Vec::new();
    for case in cases(&folder) {
        let states = case.get("machine").and_then(|machine| machine.get("definition")?.get("States"));
        let Some(states) = states.and_then(Value::as_object) else { continue };
        for (name, state) in states.iter().filter(|(_, state)| is_simple_pass(state)) {
            for (input, variables, output) in passages(&case, name) {
                count += 1;
                let given = pass(&case, state, &input, &variables);
                if !given.as_ref().is_ok_and(|given| fits(given, &output)) {
                    wrong.push(format!("{} {name}\n    aws   {output}\n    given {given:?}", case["id"]));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(count, PASS_STATES);
}

fn cases(folder: &PathBuf) -> Vec<Value> {
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let texts = files.iter().map(|file| fs::read_to_string(file).expect("a text"));
    texts.flat_map(|text| text.lines().map(crate::eval::testing::read).collect::<Vec<_>>()).collect()
}

/// A Pass state in JSONPath that does not ask for the time.
fn is_simple_pass(state: &Value) -> bool {
    state.get("Type").and_then(Value::as_str) == Some("Pass")
        && state.get("Parameters").is_some()
        && state.get("QueryLanguage").and_then(Value::as_str) != Some("JSONata")
        && !["$$\"", "$$.State\"", "$$.State.", "$$.Execution\""].iter().any(|path| state.to_text().contains(path))
}

/// The inputs and outputs of a state, where the recording has both, and the variables that it saw.
fn passages(case: &Value, name: &str) -> Vec<(Value, Variables, Value)> {
    let history = case.get("expected").and_then(|expected| expected.get("history"));
    let events = history.and_then(Value::as_array).unwrap_or_default();
    let details = |event: &Value, key: &str, value: &str| {
        let details = event.get(key)?;
        (details.get("name")?.as_str() == Some(name)).then(|| text(details.get(value)?)).flatten()
    };
    let mut variables = Variables::default();
    let mut passages = Vec::new();
    for pair in events.windows(2) {
        let assigned = pair[0]["stateExitedEventDetails"].get("assignedVariables").and_then(Value::as_object);
        for (name, value) in assigned.into_iter().flat_map(Object::iter) {
            variables.set(name.clone(), text(value).expect("JSON"));
        }
        let input = details(&pair[0], "stateEnteredEventDetails", "input");
        let output = details(&pair[1], "stateExitedEventDetails", "output");
        passages.extend(input.zip(output).map(|(input, output)| (input, variables.clone(), output)));
    }
    passages
}

/// The recorder has read texts of objects, and no others.
fn text(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) => Value::parse(text).ok(),
        value => Some(value.clone()),
    }
}

fn pass(case: &Value, state: &Value, input: &Value, variables: &Variables) -> Result<Value, Failure> {
    let make_context = || context(case);
    let path = |key: &str| match state.get(key) {
        Some(Value::Null) => Path::parse("$$.Nothing").expect("a path"),
        Some(text) => Path::parse(text.as_str().expect("a path")).expect("a path"),
        None => Path::parse("$").expect("a path"),
    };
    let scope = |input| Scope::new(input, variables, &Fixed as &dyn Random, &make_context);
    let (input_path, output_path) = (path("InputPath"), path("OutputPath"));
    let raw = scope(input);
    let effective = input_path.evaluate(&raw).expect("an input").into_owned();
    let parameters = serde_json::from_str(&state["Parameters"].to_text()).expect("JSON");
    let result = Template::compile(&parameters).expect("a template").evaluate(&scope(&effective))?;
    let mut output = input.clone();
    ResultPath::parse(state.get("ResultPath").and_then(Value::as_str).unwrap_or("$"))
        .expect("a path")
        .place(&mut output, result)?;
    let output_scope = scope(&output);
    Ok(output_path.evaluate(&output_scope).expect("an output").into_owned())
}

fn context(case: &Value) -> Value {
    let (execution, machine) = (&case["execution"], &case["machine"]);
    let part = |entries: [(&str, &Value); 3]| -> Value {
        entries.map(|(key, value)| (key, value.clone())).into_iter().collect()
    };
    let execution = part([("Id", &execution["arn"]), ("Name", &execution["name"]), ("Input", &execution["input"])]);
    let machine = part([("Id", &machine["arn"]), ("Name", &machine["name"]), ("Type", &machine["type"])]);
    let nothing = Value::empty_object();
    [("Execution", execution), ("StateMachine", machine), ("Nothing", nothing)].into_iter().collect()
}

/// Whether a value is the recorded one, in which `<<…>>` stands for what was not recorded.
fn fits(given: &Value, recorded: &Value) -> bool {
    let entries = |object: &Object| object.iter().map(|(key, value)| (key.clone(), value.clone())).collect::<Vec<_>>();
    match (given, recorded) {
        (_, Value::String(text)) if text.contains("<<") => true,
        (Value::Array(given), Value::Array(recorded)) => {
            given.len() == recorded.len()
                && given.iter().zip(recorded.iter()).all(|(given, recorded)| fits(given, recorded))
        }
        (Value::Object(given), Value::Object(recorded)) => {
            given.len() == recorded.len()
                && entries(recorded).iter().all(|(key, value)| given.get(key).is_some_and(|given| fits(given, value)))
        }
        _ => given == recorded,
    }
}
