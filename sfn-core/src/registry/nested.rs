//! A Task state that calls another machine of the program.
//!
//! Its `Resource` names the machine; ASL calls one through `states:startExecution`, which takes the ARN as an argument.

use crate::asl::QueryLanguage;
use crate::asl::hole::{self, Reference};
use crate::json::{Map, Value};

/// Waits for the execution; its output comes as JSON, where `.sync` alone gives text.
const START_EXECUTION: &str = "arn:aws:states:::states:startExecution.sync:2";

/// Writes out every Task state, at every depth, whose `Resource` is a machine.
pub(super) fn expand(definition: &mut Value) {
    expand_machine(definition, QueryLanguage::default());
}

// The depth is bounded: the definition was read from text, and serde_json reads at most 128 levels.
fn expand_machine(machine: &mut Value, default: QueryLanguage) {
    let default = language(machine, default);
    let Some(states) = machine.get_mut("States").and_then(Value::as_object_mut) else { return };
    for state in states.values_mut() {
        let language = language(state, default);
        let Some(state) = state.as_object_mut() else { continue };
        expand_state(state, language);
        let branches = state.get_mut("Branches").and_then(Value::as_array_mut);
        branches.into_iter().flatten().for_each(|branch| expand_machine(branch, default));
        for processor in ["ItemProcessor", "Iterator"] {
            if let Some(inner) = state.get_mut(processor) {
                expand_machine(inner, default);
            }
        }
    }
}

fn language(object: &Value, default: QueryLanguage) -> QueryLanguage {
    match object.get("QueryLanguage").and_then(Value::as_str) {
        Some("JSONata") => QueryLanguage::JSONata,
        Some("JSONPath") => QueryLanguage::JSONPath,
        _ => default,
    }
}

fn expand_state(state: &mut Map, language: QueryLanguage) {
    let Some(resource) = state.get_mut("Resource") else { return };
    if !matches!(hole::reference(resource), Some(Reference::Machine(_))) {
        return;
    }
    let machine = std::mem::replace(resource, Value::from(START_EXECUTION));
    let (field, input) = match language {
        QueryLanguage::JSONPath => ("Parameters", ("Input.$", "$")),
        QueryLanguage::JSONata => ("Arguments", ("Input", "{% $states.input %}")),
    };
    match state.get_mut(field) {
        Some(Value::Object(given)) if !given.contains_key("StateMachineArn") => {
            given.shift_insert(0, "StateMachineArn".to_owned(), machine);
        }
        // What is no object cannot take the ARN: the checker says so, or it is an expression that gives it.
        Some(_) => {}
        None => {
            let arguments = [("StateMachineArn", machine), (input.0, Value::from(input.1))];
            let arguments = arguments.into_iter().map(|(key, value)| (key.to_owned(), value));
            insert_after_resource(state, field, Value::Object(arguments.collect()));
        }
    }
}

fn insert_after_resource(state: &mut Map, field: &str, value: Value) {
    let at = state.keys().position(|key| key == "Resource").map_or(state.len(), |at| at + 1);
    state.shift_insert(at, field.to_owned(), value);
}
