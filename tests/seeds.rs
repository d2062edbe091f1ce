//! The two workflows of the reference documents: what is emitted for them equals the YAML that stands there, key by key.
//!
//! The documents are read from `$SFN_SHARED/seeds` (default: `../shared`), and where they are not there the test says so.
//!
//! What differs on purpose, and only that:
//! - a function is named by its key (`getAllUsers`), which the framework makes the same resource as its logical id
//!   (`GetAllUsersLambdaFunction`); the one written in TypeScript has `FnGetAtt('callExternalApi')` for the same;
//! - an ARN of a state machine is put together by CloudFormation, since `${aws:accountId}` needs credentials to package;
//! - a schedule's input stands inside `schedule`, where the plugin reads it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test says what failed by failing")]

use serde_json::{Value, json};
use sfn_cli::serverless::{EmitOptions, Program, Selection, emit};
use sfn_examples as _;
use std::path::PathBuf;

#[test]
fn create_order_equals_its_document() {
    let Some(text) = document("000_5a609661b6128965.txt") else { return };
    let start = text.find("definition: {").unwrap() + "definition: ".len();
    let document = javascript(balanced(&text[start..]));
    assert_eq!(normal(&emitted("CreateOrder")["definition"]), normal(&document));
}

#[test]
fn weekly_equals_its_document() {
    let Some(text) = document("004_e9b350017487f4b0.txt") else { return };
    let yaml = text.split("```yaml").nth(1).unwrap().split("```").next().unwrap();
    let document: Value = serde_yaml::from_str(yaml).unwrap();
    let document = &document["stepFunctions"]["stateMachines"]["Weekly"];
    let emitted = emitted("Weekly");
    assert_eq!(normal(&emitted["definition"]), normal(&document["definition"]));
    assert_eq!(emitted["type"], document["type"]);
    assert_eq!(emitted["tracingConfig"], document["tracingConfig"]);
    let written = &document["events"][0];
    let event = json!({ "schedule": { "rate": written["schedule"]["rate"], "input": written["inputPath"] } });
    assert_eq!(emitted["events"][0], event);
}

fn document(name: &str) -> Option<String> {
    let shared = std::env::var_os("SFN_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join(shared).join("seeds").join(name)).ok();
    if text.is_none() {
        println!("not run: 1 comparison, {name} is not there");
    }
    text
}

fn emitted(machine: &str) -> Value {
    let selection = Selection { machines: vec![machine.to_owned()], ..Selection::default() };
    let program = Program::from_registry("task-service", &selection).unwrap();
    let file = emit(program, &EmitOptions::default()).unwrap();
    file["stepFunctions"]["stateMachines"][machine].clone().into()
}

/// The text up to the brace that closes the first one.
fn balanced(text: &str) -> &str {
    let mut depth = 0;
    for (index, character) in text.char_indices() {
        depth += i32::from(character == '{') - i32::from(character == '}');
        if depth == 0 {
            return &text[..=index];
        }
    }
    panic!("a brace is not closed");
}

/// The object literal of the document: YAML's flow style reads it, once its calls of `FnGetAtt` are written out.
fn javascript(text: &str) -> Value {
    let mut yaml = String::new();
    for line in text.lines() {
        let line = line.split(" //").next().unwrap();
        let line = match line.split_once("FnGetAtt('") {
            Some((before, after)) => {
                let key = after.split('\'').next().unwrap();
                format!("{before}{{ \"Fn::GetAtt\": [{key}, Arn] }},")
            }
            None => line.to_owned(),
        };
        yaml.push_str(&line.replace('\t', " "));
        yaml.push('\n');
    }
    serde_yaml::from_str(&yaml).unwrap()
}

/// The definition with each function as its logical id, and each machine's ARN as its name.
fn normal(value: &Value) -> Value {
    if let Some(function) = value["Fn::GetAtt"][0].as_str() {
        return json!(logical_id(function));
    }
    let arn = value["Fn::Sub"].as_str().or(value.as_str()).filter(|text| text.contains(":stateMachine:"));
    if let Some(arn) = arn {
        let name = arn.rsplit(':').next().unwrap();
        return json!(format!("machine {}", name.rsplit('-').next().unwrap()));
    }
    match value {
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), normal(value))).collect(),
        Value::Array(list) => list.iter().map(normal).collect(),
        Value::Number(number) => json!(number.as_f64()),
        other => other.clone(),
    }
}

fn logical_id(function: &str) -> String {
    if function.ends_with("LambdaFunction") {
        return function.to_owned();
    }
    let (first, rest) = function.split_at(1);
    format!("{}{rest}LambdaFunction", first.to_uppercase())
}
