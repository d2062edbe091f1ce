//! From the text of a definition to what runs.

use super::InspectionError;
use crate::engine::{Machine, Refused, identity};
use serde_json::{Map, Value, json};
use sfn_core::asl::MachineType;
use sfn_core::check::{Code, Problem, Severity, Step};

/// The name of a state that is defined by itself. Recorded.
pub(super) const STATE: &str = "StateName";

/// A machine of one state. Those that it leads to are made up.
pub(super) fn of_state(text: &str) -> Result<Machine, InspectionError> {
    let state = parse(text)?;
    let mut states = Map::new();
    for target in targets(&state) {
        states.insert(target.to_owned(), json!({ "Type": "Succeed" }));
    }
    states.insert(STATE.to_owned(), state);
    machine(json!({ "StartAt": STATE, "States": Value::Object(states) }))
}

/// A machine.
pub(super) fn of_machine(text: &str) -> Result<Machine, InspectionError> {
    machine(parse(text)?)
}

fn parse(text: &str) -> Result<Value, InspectionError> {
    serde_json::from_str(text).map_err(|error| invalid(&format!("INVALID_JSON_DESCRIPTION: {error}")))
}

/// The names of the states that a state leads to.
fn targets(state: &Value) -> impl Iterator<Item = &str> {
    let rules = ["Choices", "Catch"].into_iter().filter_map(|field| state.get(field)?.as_array()).flatten();
    let next = rules.chain([state]).filter_map(|place| place.get("Next"));
    next.chain(state.get("Default")).filter_map(Value::as_str)
}

fn machine(definition: Value) -> Result<Machine, InspectionError> {
    let machine = Machine::of_definition("machine", definition.clone(), MachineType::Standard);
    machine.map_err(|refused| match refused {
        Refused::Definition(problems) => refusal(&definition, &problems),
        Refused::Program(error) => invalid(&format!("SCHEMA_VALIDATION_FAILED: {error}")),
    })
}

fn refusal(definition: &Value, problems: &[Problem]) -> InspectionError {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let texts = errors.map(|problem| {
        let code = problem.aws_code().unwrap_or("SCHEMA_VALIDATION_FAILED");
        format!("{code}: {} at {}", words(definition, problem), problem.aws_location())
    });
    invalid(&texts.collect::<Vec<_>>().join(", "))
}

/// AWS's words, where they were recorded.
fn words(definition: &Value, problem: &Problem) -> String {
    let found = problem.location.steps().iter().try_fold(definition, |value, step| match step {
        Step::Key(key) => value.get(key.as_str()),
        Step::Index(index) => value.get(*index),
    });
    match (problem.code, found) {
        (Code::OutOfBounds, Some(Value::Array(list))) if list.is_empty() => "Value cannot be empty".to_owned(),
        (Code::MissingField, _) => match (missing(&problem.message), problem.location.steps().is_empty()) {
            (Some(field), true) => format!("These fields are required: [{field}]"),
            (Some(field), false) => format!("The field '{field}' is required but was missing"),
            (None, _) => problem.message.clone(),
        },
        _ => problem.message.clone(),
    }
}

/// The field that a message says is missing.
fn missing(message: &str) -> Option<&str> {
    message.strip_suffix('`')?.rsplit_once(" has no `").map(|(_, field)| field)
}

/// Gives a machine the role, and the account of the role.
pub(super) fn set_role(machine: &mut Machine, role: Option<&str>) {
    let Some(role) = role else { return };
    machine.role = role.into();
    let account = role.split(':').nth(4).filter(|account| !account.is_empty());
    if let Some(account) = account {
        machine.arn = machine.arn.replace(identity::ACCOUNT, account).into();
    }
}

fn invalid(what: &str) -> InspectionError {
    InspectionError::definition(format!("Invalid State Machine Definition: '{what}'"))
}
