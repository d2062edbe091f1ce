//! Error names of integrations: each begins with the name of the service, and differently for `aws-sdk`.

use super::aws::Service;
use super::integrations::{Call, Pattern};
use super::place::Place;
use super::{Code, Problem, has_placeholder};
use crate::json::{Map, Value};

/// What the errors of an optimized integration begin with (recorded, or in published machines that AWS runs).
const OPTIMIZED: &[(&str, &str)] = &[
    ("apigateway", "ApiGateway"),
    ("batch", "Batch"),
    ("dynamodb", "DynamoDB"),
    ("ecs", "ECS"),
    ("events", "EventBridge"),
    ("sns", "SNS"),
    ("sqs", "SQS"),
    ("states", "StepFunctions"),
];

/// Checks the error names of a Task's retriers and catchers against what it calls.
pub(super) fn task(call: &Call<'_>, state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let Some(prefix) = prefix(call) else { return };
    for field in ["Retry", "Catch"] {
        let entries = state.get(field).and_then(Value::as_array);
        let at = at.key(field);
        for (index, entry) in entries.into_iter().flatten().enumerate() {
            let names = entry.get("ErrorEquals").and_then(Value::as_array);
            for (number, name) in names.into_iter().flatten().enumerate() {
                let Some(message) = name.as_str().and_then(|name| foreign(name, prefix, call)) else { continue };
                let (at, help) = (at.index(index), "`States.TaskFailed` matches every error of a call");
                let place = at.key("ErrorEquals");
                found.push(place.index(number).warning(Code::ErrorNamePrefix, message).help(help));
            }
        }
    }
}

fn prefix(call: &Call<'_>) -> Option<&'static str> {
    if call.is_sdk {
        return Service::named(call.service).map(|service| service.error_prefix).filter(|prefix| !prefix.is_empty());
    }
    OPTIMIZED.iter().find(|(service, _)| *service == call.service).map(|(_, prefix)| *prefix)
}

/// Why what is called never fails with this name.
fn foreign(name: &str, prefix: &str, call: &Call<'_>) -> Option<String> {
    if name.starts_with("States.") || has_placeholder(name) {
        return None;
    }
    let called = format!("{}{}:{}", if call.is_sdk { "aws-sdk:" } else { "" }, call.service, call.action);
    let say = |rest: &str| {
        // The errors of the SDK are Java's exceptions.
        let ending = if call.is_sdk && !rest.ends_with("Exception") { "Exception" } else { "" };
        Some(format!("`{called}` has no error `{name}`; did you mean `{prefix}.{rest}{ending}`?"))
    };
    match name.split_once('.') {
        Some((given, rest)) if given == prefix && (!call.is_sdk || rest.ends_with("Exception")) => None,
        // The optimized integration and that of the SDK differ in case only.
        Some((given, rest)) if given.eq_ignore_ascii_case(prefix) => say(rest),
        // Whoever sends the token back names the error as he likes.
        _ if call.pattern != Pattern::RequestResponse => None,
        _ if name.ends_with("Exception") => say(name.rsplit_once('.').map_or(name, |(_, rest)| rest)),
        _ => Some(format!("`{called}` has no error `{name}`: its names begin with `{prefix}.`")),
    }
}
