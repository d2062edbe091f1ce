//! Rules that look at several fields of one object; each of those has made sense by itself.

use super::context::Context;
use super::integrations::Call;
use super::place::Place;
use super::words::list;
use super::{
    Code, Problem, callback, calls, distributed, errors, express, labels, literals, prefixes, repeated, schedule,
};
use crate::asl::fields;
use crate::field::Object;
use crate::json::{Map, SmolStr, Value};
use crate::serverless::names;
use std::fmt::Display;

pub(super) fn check(cx: &Context<'_>, object: Object, fields: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    match object {
        Object::Task => task(cx, fields, at, found),
        Object::Pass => pass(cx, fields, at, found),
        Object::Parallel => {
            error_lists(fields, at, found);
            calls::is_object(cx, fields, at, found);
            callback::no_token(cx, fields, at, found);
        }
        Object::Map => map(cx, fields, at, found),
        Object::Wait => express::seconds(cx, fields, "Seconds", at, found),
        Object::Machine => express::seconds(cx, fields, "TimeoutSeconds", at, found),
        Object::Choice => repeated::rules(fields, at, found),
        Object::Retrier => retrier(fields, at, found),
        Object::ChoiceRule | Object::NestedRule => rule(cx, fields, at, found),
        Object::ProcessorConfig => distributed::processor_config(fields, at, found),
        Object::ReaderConfig => distributed::reader_config(fields, at, found),
        Object::ItemReader => distributed::reader(cx, fields, at, found),
        Object::ResultWriter => distributed::writer(cx, fields, at, found),
        Object::Function => name(fields, "a Lambda function", names::function_problem, at, found),
        Object::ServerlessMachine => {
            name(fields, "a state machine", names::machine_problem, at, found);
            schedule::express(fields, at, found);
        }
        Object::MachineSchedule => schedule::check(fields, at, found),
        Object::MachineEvent => schedule::short_form(fields, at, found),
        Object::Alarms => schedule::alarms(fields, at, found),
        Object::Notifications => schedule::notifications(fields, at, found),
        _ => {}
    }
}

fn error_lists(state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    errors::order(state, "Retry", at, found);
    errors::order(state, "Catch", at, found);
}

fn pass(cx: &Context<'_>, state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    callback::no_token(cx, state, at, found);
    if let Some(result) = state.get("Result") {
        literals::result(result, &at.key("Result"), found);
    }
}

fn retrier(retrier: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let number = |field: &str| retrier.get(field).and_then(Value::as_f64);
    let (Some(longest), Some(first)) = (number("MaxDelaySeconds"), number("IntervalSeconds")) else { return };
    if longest < first {
        let message = format!("`MaxDelaySeconds` is {longest}, less than the first interval of {first}");
        let at = at.key("MaxDelaySeconds");
        found.push(at.warning(Code::RetryDelay, message).help("every wait is cut to it"));
    }
}

fn task(cx: &Context<'_>, state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    error_lists(state, at, found);
    heartbeat(state, at, found);
    calls::is_object(cx, state, at, found);
    express::seconds(cx, state, "TimeoutSeconds", at, found);
    if let Some(resource) = state.get("Resource").and_then(Value::as_str) {
        called(cx, resource, state, at, found);
    }
}

/// What a Task calls, and what it has to do with the fields of the Task.
fn called(cx: &Context<'_>, resource: &str, state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let Some(call) = Call::of(resource) else { return callback::task(cx, resource, None, state, at, found) };
    calls::arguments(cx, &call, state, at, found);
    callback::task(cx, resource, Some(&call), state, at, found);
    prefixes::task(&call, state, at, found);
    // Actions that readers and writers alone can call.
    if !call.is_sdk && call.service == "s3" {
        let action = call.action;
        let message = format!("`s3:{action}` is for an `ItemReader` or a `ResultWriter` only");
        let help = format!("a Task calls `arn:aws:states:::aws-sdk:s3:{action}`");
        found.push(at.key("Resource").error(Code::InvalidResource, message).help(help));
    }
}

fn heartbeat(state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let number = |field: &str| state.get(field).and_then(Value::as_f64);
    let (Some(heartbeat), Some(timeout)) = (number("HeartbeatSeconds"), number("TimeoutSeconds")) else { return };
    if heartbeat >= timeout {
        let message =
            format!("`HeartbeatSeconds` must be less than `TimeoutSeconds`: {heartbeat} is not less than {timeout}");
        found.push(
            at.key("HeartbeatSeconds").error(Code::OutOfBounds, message).also(at.key("TimeoutSeconds").location()),
        );
    }
}

fn map(cx: &Context<'_>, state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    error_lists(state, at, found);
    callback::no_token(cx, state, at, found);
    let processor = state.get("ItemProcessor").or_else(|| state.get("Iterator"));
    let config = processor.and_then(|processor| processor.get("ProcessorConfig"));
    let mode = config.and_then(|config| config.get("Mode"));
    // A mode that is no text is not known.
    let is_inline =
        !config.is_some_and(|config| cx.is_opaque(config)) && mode.is_none_or(|mode| mode.as_str() == Some("INLINE"));
    if is_inline {
        for field in ["ItemReader", "ItemBatcher", "ResultWriter"].into_iter().filter(|field| state.contains_key(field))
        {
            let message = format!("`{field}` needs `ProcessorConfig` with `Mode` DISTRIBUTED");
            found.push(at.key(field).error(Code::FieldConflict, message).at_key());
        }
    }
    labels::check(state, is_inline, at, found);
    if mode.and_then(Value::as_str) == Some("DISTRIBUTED") {
        let field = if state.contains_key("ItemProcessor") { "ItemProcessor" } else { "Iterator" };
        express::distributed_map(cx, field, at, found);
    }
}

/// The name that the framework gives to a function or a machine.
fn name<Reason: Display>(
    options: &Map,
    what: &str,
    problem: fn(&str) -> Option<Reason>,
    at: &Place<'_>,
    found: &mut Vec<Problem>,
) {
    let Some(name) = options.get("name").and_then(Value::as_str) else { return };
    if let Some(reason) = problem(name) {
        let message = format!("`name` of {what} is not `{name}`: {reason}");
        found.push(at.key("name").error(Code::OutOfBounds, message));
    }
}

/// A rule has one test: a comparison of a variable, `And`, `Or`, `Not` or a condition.
fn rule(cx: &Context<'_>, rule: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let is_test = |name: &str| matches!(name, "And" | "Or" | "Not" | "Condition") || fields::comparator(name).is_some();
    let tests: Vec<_> = rule.keys().map(SmolStr::as_str).filter(|name| is_test(name)).collect();
    let compares = tests.iter().any(|name| fields::comparator(name).is_some());
    match tests.as_slice() {
        [first, second, ..] => {
            let message = format!("a choice rule has one test, not {}", list(&tests, "and"));
            let problem = at.key(second).error(Code::FieldConflict, message).at_key();
            found.push(problem.also(at.key(first).location()));
        }
        [] if cx.is_jsonata() => {
            found.push(at.error(Code::MissingField, "a choice rule has no `Condition`"));
        }
        [] => {
            let message = "a choice rule has no test: a comparison such as `StringEquals`, or `And`, `Or` or `Not`";
            found.push(at.error(Code::MissingField, message));
        }
        [test] if compares && !rule.contains_key("Variable") => {
            found.push(at.error(Code::MissingField, format!("`{test}` needs a `Variable` to compare")));
        }
        [test] if !compares && rule.contains_key("Variable") => {
            let message = format!("`{test}` takes no `Variable`");
            found.push(at.key("Variable").error(Code::FieldConflict, message).at_key());
        }
        _ => {}
    }
}
