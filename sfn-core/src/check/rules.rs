//! Rules that look at several fields of one object; each of those has made sense by itself.

use super::context::Context;
use super::place::Place;
use super::words::list;
use super::{Code, Problem, data, errors, schedule};
use crate::asl::fields;
use crate::field::Object;
use crate::serverless::names;
use crate::suggest;
use serde_json::{Map, Value};

pub(super) fn check(
    cx: &Context<'_>,
    object: Object,
    fields: &Map<String, Value>,
    at: &Place<'_>,
    found: &mut Vec<Problem>,
) {
    match object {
        Object::Task => task(cx, fields, at, found),
        Object::Pass => {
            if let Some(result) = fields.get("Result") {
                data::literal(result, &at.key("Result"), found);
            }
        }
        Object::Parallel => error_lists(fields, at, found),
        Object::Map => map(fields, at, found),
        Object::ChoiceRule | Object::NestedRule => rule(cx, fields, at, found),
        Object::ProcessorConfig => processor_config(fields, at, found),
        Object::ReaderConfig => reader_config(fields, at, found),
        Object::ItemReader => reader(fields, &["getObject", "listObjectsV2"], at, found),
        Object::ResultWriter => reader(fields, &["putObject"], at, found),
        Object::Function => function(fields, at, found),
        Object::ServerlessMachine => schedule::express(fields, at, found),
        Object::MachineSchedule => schedule::check(fields, at, found),
        Object::MachineEvent => schedule::short_form(fields, at, found),
        Object::Alarms => schedule::alarms(fields, at, found),
        Object::Notifications => schedule::notifications(fields, at, found),
        _ => {}
    }
}

fn error_lists(state: &Map<String, Value>, at: &Place<'_>, found: &mut Vec<Problem>) {
    errors::order(state, "Retry", at, found);
    errors::order(state, "Catch", at, found);
}

fn task(cx: &Context<'_>, state: &Map<String, Value>, at: &Place<'_>, found: &mut Vec<Problem>) {
    error_lists(state, at, found);
    heartbeat(state, at, found);
    let Some(resource) = state.get("Resource").and_then(Value::as_str) else { return };
    let field = if cx.is_jsonata() { "Arguments" } else { "Parameters" };
    let arguments = state.get(field).and_then(Value::as_object);
    if resource.contains(":states:::aws-sdk:") {
        pascal_case(arguments, &at.key(field), found);
    }
    if let Some(arguments) = arguments {
        start_execution(resource, arguments, &at.key(field), found);
    }
    let Some(needed) = needed_argument(resource) else { return };
    let has =
        |arguments: &Map<String, Value>| arguments.keys().any(|key| key.strip_suffix(".$").unwrap_or(key) == needed);
    // Arguments that are one expression, or one reference, are not known.
    if arguments.is_none() && state.contains_key(field) || arguments.is_some_and(has) {
        return;
    }
    let message = format!("state `{}` calls `{}` without `{needed}`", at.name().unwrap_or_default(), short(resource));
    let place = at.key(field);
    found.push(match arguments {
        Some(_) => place.error(Code::MissingField, message),
        None => at.error_of_object(Code::MissingField, message),
    });
}

/// The parameters of `startExecution` (API reference, `StartExecution`), of which the child reads only `Input`.
const START_EXECUTION: &[&str] = &["StateMachineArn", "Input", "Name", "TraceHeader"];

/// Says that what is meant for the child execution stands beside its input, where nobody reads it.
fn start_execution(resource: &str, arguments: &Map<String, Value>, at: &Place<'_>, found: &mut Vec<Problem>) {
    if !resource.contains(":::states:startExecution") {
        return;
    }
    for key in arguments.keys() {
        let name = key.strip_suffix(".$").unwrap_or(key);
        if START_EXECUTION.contains(&name) {
            continue;
        }
        let near = suggest::did_you_mean(name, START_EXECUTION.iter().copied());
        let message = format!("`startExecution` has no parameter `{name}`{near}");
        let help = "what the started execution is to read stands in `Input`";
        found.push(at.key(key).error(Code::UnknownField, message).at_key().help(help));
    }
}

/// What an optimized integration cannot do without.
fn needed_argument(resource: &str) -> Option<&'static str> {
    let action = resource.split_once(":states:::")?.1;
    let name = action.split_once('.').map_or(action, |(name, _)| name);
    match name {
        "lambda:invoke" => Some("FunctionName"),
        "states:startExecution" => Some("StateMachineArn"),
        "dynamodb:getItem" | "dynamodb:putItem" | "dynamodb:updateItem" | "dynamodb:deleteItem" => Some("TableName"),
        "sqs:sendMessage" => Some("QueueUrl"),
        "events:putEvents" => Some("Entries"),
        _ => None,
    }
}

fn short(resource: &str) -> &str {
    resource.split_once(":::").map_or(resource, |(_, action)| action)
}

fn heartbeat(state: &Map<String, Value>, at: &Place<'_>, found: &mut Vec<Problem>) {
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

/// The AWS SDK integrations take every parameter in PascalCase.
fn pascal_case(arguments: Option<&Map<String, Value>>, at: &Place<'_>, found: &mut Vec<Problem>) {
    for key in arguments.into_iter().flat_map(Map::keys) {
        let mut characters = key.chars();
        let Some(first) = characters.next().filter(char::is_ascii_lowercase) else { continue };
        let pascal: String = std::iter::once(first.to_ascii_uppercase()).chain(characters).collect();
        let message =
            format!("a parameter of an `aws-sdk` action is in PascalCase, not `{key}`; did you mean `{pascal}`?");
        found.push(at.key(key).error(Code::UnknownField, message).at_key());
    }
}

fn map(state: &Map<String, Value>, at: &Place<'_>, found: &mut Vec<Problem>) {
    error_lists(state, at, found);
    let processor = state.get("ItemProcessor").or_else(|| state.get("Iterator"));
    let mode = processor.and_then(|processor| processor.get("ProcessorConfig")).and_then(|config| config.get("Mode"));
    // A mode that is no text is not known.
    if mode.is_none_or(|mode| mode.as_str() == Some("INLINE")) {
        for field in
            ["ItemReader", "ItemBatcher", "ResultWriter"].into_iter().filter(|field| state.contains_key(*field))
        {
            let message = format!("`{field}` needs `ProcessorConfig` with `Mode` DISTRIBUTED");
            found.push(at.key(field).error(Code::FieldConflict, message).at_key());
        }
    }
    label(state, at, found);
}

/// Source: docs.aws.amazon.com, "Distributed mode", 2025: the characters that a label may not have.
fn label(state: &Map<String, Value>, at: &Place<'_>, found: &mut Vec<Problem>) {
    let Some(label) = state.get("Label").and_then(Value::as_str) else { return };
    let refused = |c: char| c.is_whitespace() || c.is_control() || "?*<>{}[]:;,\\|^~$#%&`\"/".contains(c);
    if let Some(character) = label.chars().find(|c| refused(*c)).filter(|_| !label.contains("${")) {
        let message = format!("a `Label` has no `{}` in it", character.escape_default());
        found.push(at.key("Label").error(Code::OutOfBounds, message));
    }
}

fn function(options: &Map<String, Value>, at: &Place<'_>, found: &mut Vec<Problem>) {
    let Some(name) = options.get("name").and_then(Value::as_str) else { return };
    if let Some(reason) = names::function_problem(name) {
        let message = format!("`name` of a Lambda function is not `{name}`: {reason}");
        found.push(at.key("name").error(Code::OutOfBounds, message));
    }
}

fn processor_config(config: &Map<String, Value>, at: &Place<'_>, found: &mut Vec<Problem>) {
    let is_distributed = config.get("Mode").and_then(Value::as_str) == Some("DISTRIBUTED");
    if is_distributed && !config.contains_key("ExecutionType") {
        let message = "`Mode` DISTRIBUTED needs `ExecutionType`: `STANDARD` or `EXPRESS`";
        found.push(at.key("Mode").error(Code::MissingField, message));
    }
}

fn reader_config(config: &Map<String, Value>, at: &Place<'_>, found: &mut Vec<Problem>) {
    let is_given = config.get("CSVHeaderLocation").and_then(Value::as_str) == Some("GIVEN");
    if is_given && !config.contains_key("CSVHeaders") {
        let message = "`CSVHeaderLocation` GIVEN needs `CSVHeaders`";
        found.push(at.key("CSVHeaderLocation").error(Code::MissingField, message));
    }
}

/// A reader or a writer calls actions of S3 only.
fn reader(fields: &Map<String, Value>, actions: &[&str], at: &Place<'_>, found: &mut Vec<Problem>) {
    let Some(resource) = fields.get("Resource").and_then(Value::as_str) else { return };
    let is_one = actions.iter().any(|action| resource.ends_with(&format!(":s3:{action}")));
    if !is_one && !resource.contains("${") {
        let resources: Vec<_> = actions.iter().map(|action| format!("arn:aws:states:::s3:{action}")).collect();
        let resources: Vec<_> = resources.iter().map(String::as_str).collect();
        let message = format!("`Resource` is {} here, not `{resource}`", list(&resources, "or"));
        found.push(at.key("Resource").error(Code::InvalidResource, message));
    }
}

/// A rule has one test: a comparison of a variable, `And`, `Or`, `Not` or a condition.
fn rule(cx: &Context<'_>, rule: &Map<String, Value>, at: &Place<'_>, found: &mut Vec<Problem>) {
    let is_test = |name: &str| matches!(name, "And" | "Or" | "Not" | "Condition") || fields::comparator(name).is_some();
    let tests: Vec<_> = rule.keys().map(String::as_str).filter(|name| is_test(name)).collect();
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
