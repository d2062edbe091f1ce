//! Advice: what AWS takes and what works, and yet is often not what is wanted.
//!
//! These are matters of taste, so that they are no part of [`definition`](super::definition): neither the macros nor
//! emission say them.

use super::integrations::Call;
use super::place::Place;
use super::{Code, Problem, depth, names};
use crate::asl::hole::{self, Reference};
use crate::json::{Map, Value};

/// Advice on a definition that has no errors: warnings, in the order of the definition.
#[must_use]
pub fn advice(definition: &Value) -> Vec<Problem> {
    let mut found = Vec::new();
    let Some(machine) = definition.as_object().filter(|_| depth::check(definition, None).is_ok()) else { return found };
    names::each(machine, &Place::ROOT, &mut |name, state, at| {
        let Some(state) = state.as_object() else { return };
        found.extend(match state.get("Type").and_then(Value::as_str) {
            Some("Task") => without_retry(name, state, at),
            Some("Choice") => without_default(name, state, at),
            _ => None,
        });
    });
    found
}

/// Lambda has passing faults: `Lambda.TooManyRequestsException`, `Lambda.ServiceException`.
fn without_retry(name: &str, state: &Map, at: &Place<'_>) -> Option<Problem> {
    if !is_lambda(state.get("Resource")?) || state.contains_key("Retry") {
        return None;
    }
    let message = format!("state `{name}` calls a Lambda function without `Retry`: a passing fault of Lambda fails it");
    let help = "such as `Lambda.TooManyRequestsException`, `Lambda.ServiceException`, `Lambda.AWSLambdaException` and \
                `Lambda.SdkClientException`";
    Some(at.warning(Code::NoRetry, message).at_key().help(help))
}

fn is_lambda(resource: &Value) -> bool {
    let Some(text) = resource.as_str() else { return matches!(hole::reference(resource), Some(Reference::Lambda(_))) };
    text.contains(":lambda:") && text.contains(":function:")
        || Call::of(text).is_some_and(|call| !call.is_sdk && call.service == "lambda")
}

fn without_default(name: &str, state: &Map, at: &Place<'_>) -> Option<Problem> {
    if state.contains_key("Default") {
        return None;
    }
    let message =
        format!("state `{name}` has no `Default`: when no rule is true, it fails with `States.NoChoiceMatched`");
    Some(at.warning(Code::NoDefault, message).at_key())
}
