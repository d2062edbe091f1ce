//! Each rule: the smallest machine that breaks it, and one that just does not.

mod checked;
mod classes;
mod codes;
mod comparators;
mod data;
mod errors;
mod fields;
mod graph;
mod halves;
mod jsonata;
mod properties;
mod resources;
mod rules;
mod serverless;
mod table;
mod variables;
mod warnings;

use super::{Codes, Options, Part, Problem, definition};
use crate::asl::MachineType;
use crate::json::{Value, json};

const INTRINSICS: Options = Options { machine_type: MachineType::Standard, intrinsics: true, allowed: Codes::NONE };
const EXPRESS: Options = Options { machine_type: MachineType::Express, intrinsics: false, allowed: Codes::NONE };

/// `pointer: message`, with `@key` where the name is meant.
fn line(problem: &Problem) -> String {
    let part = if problem.part == Part::Key { " @key" } else { "" };
    format!("{}{part}: {}", problem.location.pointer(), problem.message)
}

fn with(json: &Value, options: &Options) -> Vec<String> {
    definition(json, options).iter().map(line).collect()
}

fn check(json: &Value) -> Vec<String> {
    with(json, &Options::default())
}

/// A machine of one state, `A`.
fn machine(state: Value) -> Value {
    json!({ "StartAt": "A", "States": { "A": state } })
}

/// The problems of a machine of one state.
fn state(state: Value) -> Vec<String> {
    check(&machine(state))
}

/// The same in JSONata.
fn jsonata(state: Value) -> Vec<String> {
    check(&json!({ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": state } }))
}

/// A Task state that ends, with these fields.
fn task(fields: Value) -> Value {
    merged(
        json!({ "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "End": true }),
        fields,
    )
}

/// A Pass state that ends, with these fields.
fn pass(fields: Value) -> Value {
    merged(json!({ "Type": "Pass", "End": true }), fields)
}

fn merged(mut base: Value, fields: Value) -> Value {
    let Value::Object(fields) = fields else { return base };
    base.as_object_mut().unwrap().extend(fields);
    base
}

const NONE: &[&str] = &[];
