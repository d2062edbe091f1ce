//! What a Task state calls: the ARN, the integration and its pattern.

use super::context::Context;
use super::integrations::{self, Pattern};
use super::place::Place;
use super::words::did_you_mean;
use super::{Code, Problem};
use crate::asl::MachineType;
use serde_json::Value;

/// Checks a `Resource` of a Task, an item reader or a result writer.
pub(super) fn resource(cx: &Context<'_>, value: &Value, at: &Place<'_>, found: &mut Vec<Problem>) {
    match value {
        Value::String(text) => found.extend(arn(cx, text, at)),
        _ if cx.is_intrinsic(value) => {}
        _ => found.push(super::kind::wrong(cx, &crate::field::Kind::Resource, value, at)),
    }
}

fn arn(cx: &Context<'_>, text: &str, at: &Place<'_>) -> Option<Problem> {
    if text.starts_with("${") {
        return None;
    }
    let parts = split(text);
    let ["arn", partition, service, _, _, resource @ ..] = parts.as_slice() else {
        return Some(not_an_arn(text, at));
    };
    if !partition.starts_with("aws") && !has_placeholder(partition) {
        return Some(not_an_arn(text, at));
    }
    match (*service, resource) {
        (service, _) if has_placeholder(service) => None,
        ("lambda", ["function", name, ..]) if !name.is_empty() => None,
        ("states", ["activity", name]) if !name.is_empty() => express(cx, "an activity", at),
        ("states", ["stateMachine" | "express" | "execution", ..]) => {
            let message = format!("`{text}` is not what a Task calls");
            let help = "a state machine is called with `arn:aws:states:::states:startExecution.sync:2`";
            Some(at.error(Code::InvalidResource, message).help(help))
        }
        ("states", _) if resource.iter().any(|part| has_placeholder(part)) => None,
        ("states", ["aws-sdk", service, action]) => sdk(cx, service, action, at),
        ("states", [service, action @ ..]) if !action.is_empty() => optimized(cx, service, &action.join(":"), at),
        _ => Some(not_an_arn(text, at)),
    }
}

fn not_an_arn(text: &str, at: &Place<'_>) -> Problem {
    let message = format!("`{text}` is not the ARN of something that a Task can call");
    let help =
        "a Lambda function (`arn:aws:lambda:…:function:…`), an activity or an integration (`arn:aws:states:::…`)";
    at.error(Code::InvalidResource, message).help(help)
}

/// `arn:aws:states:::aws-sdk:service:action`: the action in camelCase.
fn sdk(cx: &Context<'_>, service: &str, action: &str, at: &Place<'_>) -> Option<Problem> {
    let (name, pattern) = Pattern::split(action);
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_lowercase()) && word.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    if !is_word(service) || service.bytes().any(|byte| byte.is_ascii_uppercase()) {
        let message = format!("`{service}` is not a service of the AWS SDK: its name has small letters and digits");
        return Some(at.error(Code::InvalidResource, message));
    }
    if !is_word(name) {
        let camel = camel_case(name);
        let near = if is_word(&camel) { format!("; did you mean `{camel}`?") } else { String::new() };
        let message = format!("`{name}` is not an action of `aws-sdk:{service}`: an action is in camelCase{near}");
        return Some(at.error(Code::InvalidResource, message));
    }
    match pattern {
        Ok(Pattern::RequestResponse) => None,
        Ok(Pattern::WaitForTaskToken) => express(cx, "`.waitForTaskToken`", at),
        Ok(pattern) => {
            Some(unsupported(&format!("aws-sdk:{service}:{name}"), pattern.suffix(), "`.waitForTaskToken`", at))
        }
        Err(suffix) => Some(unsupported(&format!("aws-sdk:{service}:{name}"), suffix, "`.waitForTaskToken`", at)),
    }
}

fn camel_case(name: &str) -> String {
    let mut characters = name.chars();
    characters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(characters).collect()
}

/// An optimized integration: those are known one by one.
fn optimized(cx: &Context<'_>, service: &str, action: &str, at: &Place<'_>) -> Option<Problem> {
    let (name, pattern) = Pattern::split(action);
    let Some(integration) = integrations::find(service, name) else {
        return Some(unknown(service, name, at));
    };
    let full = format!("{service}:{name}");
    let pattern = match pattern {
        Ok(pattern) if integration.patterns.contains(&pattern) => pattern,
        Ok(pattern) => return Some(unsupported(&full, pattern.suffix(), &integration.suffixes(), at)),
        Err(suffix) => return Some(unsupported(&full, suffix, &integration.suffixes(), at)),
    };
    match pattern {
        Pattern::RequestResponse => None,
        Pattern::WaitForTaskToken => express(cx, "`.waitForTaskToken`", at),
        Pattern::Sync | Pattern::Sync2 => express(cx, "`.sync`", at),
    }
}

fn unknown(service: &str, name: &str, at: &Place<'_>) -> Problem {
    let actions: Vec<_> = integrations::actions(service).collect();
    let message = if actions.is_empty() {
        let near = did_you_mean(service, integrations::services());
        format!("no integration `{service}`{near}")
    } else {
        let near = did_you_mean(name, actions.iter().copied());
        format!("`{service}` has no optimized action `{name}`{near}")
    };
    let help = format!("every action of AWS can be called as `aws-sdk:{service}:{name}`");
    at.error(Code::InvalidResource, message).help(help)
}

fn unsupported(integration: &str, suffix: &str, allowed: &str, at: &Place<'_>) -> Problem {
    let problem = at.error(Code::InvalidResource, format!("`{integration}` has no `{suffix}`"));
    if allowed.is_empty() { problem } else { problem.help(format!("it has {allowed}")) }
}

/// Express executions cannot wait for something outside (recorded from CreateStateMachine).
fn express(cx: &Context<'_>, what: &str, at: &Place<'_>) -> Option<Problem> {
    let is_express = cx.execution == MachineType::Express;
    is_express.then(|| at.error(Code::ExpressOnly, format!("an EXPRESS machine does not support {what}")))
}

fn has_placeholder(part: &str) -> bool {
    part.contains("${") || part.contains("#{")
}

/// The parts between the colons, but for colons inside `${…}` and `#{…}`.
fn split(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            ':' if depth == 0 => {
                parts.extend(text.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.extend(text.get(start..));
    parts
}
