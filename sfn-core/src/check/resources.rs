//! What a Task state calls: the ARN, the integration and its pattern.

use super::aws::{self, Service};
use super::context::Context;
use super::has_placeholder;
use super::integrations::{self, Pattern, split};
use super::place::Place;
use super::words::did_you_mean;
use super::{Code, Problem};
use crate::asl::MachineType;
use crate::json::Value;

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
    let parts: Vec<_> = split(text).collect();
    let ["arn", partition, service, region, account, resource @ ..] = parts.as_slice() else {
        return Some(not_an_arn(text, at));
    };
    let is_somewhere = has_placeholder(text) || !region.is_empty() && !account.is_empty();
    if !is_partition(partition) && !has_placeholder(partition) {
        return Some(not_an_arn(text, at));
    }
    match (*service, resource) {
        (service, _) if has_placeholder(service) => None,
        ("lambda", ["function", name] | ["function", name, _]) if is_somewhere && !name.is_empty() => None,
        ("states", ["activity", name]) if is_somewhere && !name.is_empty() => express(cx, "an activity", at),
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

/// `aws`, `aws-cn`, `aws-us-gov`, `aws-iso-b`.
fn is_partition(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    text == "aws" || text.strip_prefix("aws-").is_some_and(|words| words.split('-').all(is_word))
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
    let Some(known) = Service::named(service) else { return Some(unknown_service(service, name, at)) };
    if !known.has(name) {
        return Some(unknown_action(&known, name, at));
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

fn unknown_service(service: &str, action: &str, at: &Place<'_>) -> Problem {
    let near = aws::meant(service);
    let question = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
    let message = format!("`{service}` is not a service of the AWS SDK{question}");
    let problem = at.error(Code::InvalidResource, message);
    match near {
        Some(near) => problem.help(format!("`arn:aws:states:::aws-sdk:{near}:{action}`")),
        None => problem.help(NEWER),
    }
}

/// The tables are as old as the release.
const NEWER: &str = "known is what AWS had in November 2026; what is newer passes with a part that the framework puts in, \
                     such as `${self:custom.action}`";

fn unknown_action(service: &Service, action: &str, at: &Place<'_>) -> Problem {
    let name = service.name;
    // `GetItem`: right but for its first letter.
    if let Some(camel) = service.actions().find(|known| known.eq_ignore_ascii_case(action)) {
        let message = format!(
            "`{action}` is not an action of `aws-sdk:{name}`: an action is in camelCase; did you mean `{camel}`?"
        );
        return at.error(Code::InvalidResource, message);
    }
    let near = did_you_mean(action, service.actions());
    let problem = at.error(Code::InvalidResource, format!("`aws-sdk:{name}` has no action `{action}`{near}"));
    if near.is_empty() { problem.help(NEWER) } else { problem }
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
    let problem = at.error(Code::InvalidResource, message);
    // `events:listRules` is no optimized action, but one of the service that the SDK calls `eventbridge`.
    let sdk = Service::named(service).or_else(|| Service::named(aws::meant(service)?));
    match sdk.filter(|sdk| sdk.has(name)) {
        Some(sdk) => problem.help(format!("it is called as `aws-sdk:{}:{name}`", sdk.name)),
        None => problem.help("every action of AWS can be called as `aws-sdk:<service>:<action>`"),
    }
}

fn unsupported(integration: &str, suffix: &str, allowed: &str, at: &Place<'_>) -> Problem {
    let problem = at.error(Code::InvalidResource, format!("`{integration}` has no `{suffix}`"));
    if allowed.is_empty() { problem } else { problem.help(format!("it has {allowed}")) }
}

/// Express executions cannot wait for something outside (recorded from CreateStateMachine).
fn express(cx: &Context<'_>, what: &str, at: &Place<'_>) -> Option<Problem> {
    let is_express = cx.execution == MachineType::Express;
    is_express.then(|| at.error(Code::NotInExpress, format!("an EXPRESS machine does not support {what}")))
}
