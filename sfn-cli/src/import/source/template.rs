//! What a SAM or CloudFormation template says beside its definitions, in the framework's words.

use super::super::Event;
use super::super::module::KnownFunction;
use super::Machine;
use super::known_function;
use sfn_core::json::{Map, Value, json};

/// The types of resources that are functions.
const FUNCTIONS: &[&str] = &["AWS::Serverless::Function", "AWS::Lambda::Function"];

/// Properties of a function and the framework's keys for them.
const FUNCTION_KEYS: &[(&str, &str)] = &[
    ("FunctionName", "name"),
    ("Description", "description"),
    ("Timeout", "timeout"),
    ("MemorySize", "memorySize"),
    ("ReservedConcurrentExecutions", "reservedConcurrency"),
    ("Layers", "layers"),
    ("KmsKeyArn", "kmsKeyArn"),
];

/// The functions of the template.
pub(super) fn functions(template: &Value) -> Vec<KnownFunction> {
    let resources = template.get("Resources").and_then(Value::as_object);
    let is_function =
        |resource: &Value| resource.get("Type").and_then(Value::as_str).is_some_and(|word| FUNCTIONS.contains(&word));
    let functions = resources.into_iter().flatten().filter(|(_, resource)| is_function(resource));
    functions.map(|(id, resource)| function(id, resource)).collect()
}

fn function(id: &str, resource: &Value) -> KnownFunction {
    let mut options = Map::new();
    for (key, value) in resource.get("Properties").and_then(Value::as_object).into_iter().flatten() {
        if let Some((_, ours)) = FUNCTION_KEYS.iter().find(|(theirs, _)| theirs == key) {
            options.insert((*ours).to_owned(), value.clone());
            continue;
        }
        match (key.as_str(), value) {
            ("Environment", Value::Object(environment)) => {
                options.extend(
                    environment.get("Variables").map(|variables| ("environment".to_owned(), variables.clone())),
                );
            }
            ("EphemeralStorage", Value::Object(storage)) => {
                options.extend(storage.get("Size").map(|size| ("ephemeralStorageSize".to_owned(), size.clone())));
            }
            ("Architectures", Value::Array(list)) => {
                options.extend(list.first().map(|architecture| ("architecture".to_owned(), architecture.clone())));
            }
            ("Tags", tags) => drop(options.insert("tags".to_owned(), self::tags(tags))),
            _ => drop(options.insert(key.clone(), value.clone())),
        }
    }
    let mut keys = vec![id.to_owned()];
    keys.extend(options.get("name").and_then(Value::as_str).map(str::to_owned));
    known_function(id, keys, options)
}

/// The properties of a machine.
pub(super) fn machine(properties: &Map, machine: &mut Machine) {
    for (key, value) in properties {
        match key.as_str() {
            "Type" | "StateMachineType" => option("type", value.clone(), machine),
            "Name" | "StateMachineName" => option("name", value.clone(), machine),
            "Tags" => option("tags", tags(value), machine),
            "Tracing" | "TracingConfiguration" => {
                let enabled = value.get("Enabled").cloned().unwrap_or(Value::Bool(false));
                option("tracingConfig", json!({ "enabled": enabled }), machine);
            }
            "Logging" | "LoggingConfiguration" => option("loggingConfig", logging(value), machine),
            "DefinitionSubstitutions" => machine.substitutions = value.as_object().cloned().unwrap_or_default(),
            "Events" => events(value, machine),
            "Role" | "RoleArn" | "Policies" => {
                machine
                    .notes
                    .push(format!("`{key}` is left out: `emit` writes a role that allows what the machine does"));
            }
            _ => machine.notes.push(format!("`{key}` is left out: the step-functions plugin has no such key")),
        }
    }
}

fn option(key: &str, value: Value, machine: &mut Machine) {
    machine.options.insert(key.to_owned(), value);
}

/// A list of `Key` and `Value` as an object.
fn tags(value: &Value) -> Value {
    let Some(list) = value.as_array() else { return value.clone() };
    let tag = |tag: &Value| Some((tag.get("Key")?.as_str()?.to_owned(), tag.get("Value")?.clone()));
    Value::Object(list.iter().filter_map(tag).collect())
}

fn logging(value: &Value) -> Value {
    let mut config = Map::new();
    config.extend(value.get("Level").map(|level| ("level".to_owned(), level.clone())));
    config.extend(value.get("IncludeExecutionData").map(|data| ("includeExecutionData".to_owned(), data.clone())));
    let group = |destination: &Value| destination.pointer("/CloudWatchLogsLogGroup/LogGroupArn").cloned();
    let groups: Vec<_> =
        value.get("Destinations").and_then(Value::as_array).into_iter().flatten().filter_map(group).collect();
    if !groups.is_empty() {
        config.insert("destinations".to_owned(), Value::Array(groups));
    }
    Value::Object(config)
}

/// SAM's events that the plugin has too.
fn events(value: &Value, machine: &mut Machine) {
    for (number, (name, event)) in value.as_object().into_iter().flatten().enumerate() {
        let kind = event.get("Type").and_then(Value::as_str).unwrap_or_default();
        let none = Map::new();
        let properties = event.get("Properties").and_then(Value::as_object).unwrap_or(&none);
        match self::event(kind, properties) {
            Some((value, lost)) => {
                machine.events.push(Event { number, value });
                for key in lost {
                    machine.notes.push(format!("`{key}` of the event `{name}` is left out"));
                }
            }
            None => {
                machine.notes.push(format!("the event `{name}` is left out: the step-functions plugin has no `{kind}`"))
            }
        }
    }
}

/// An event as the plugin has it, and the properties that have no place there.
fn event(kind: &str, properties: &Map) -> Option<(Value, Vec<String>)> {
    let (word, keys): (_, &[(&str, &str)]) = match kind {
        "Schedule" | "ScheduleV2" => (
            "schedule",
            &[
                ("Schedule", "rate"),
                ("ScheduleExpression", "rate"),
                ("ScheduleExpressionTimezone", "timezone"),
                ("Name", "name"),
                ("Description", "description"),
                ("Input", "input"),
                ("Enabled", "enabled"),
            ],
        ),
        "EventBridgeRule" | "CloudWatchEvent" => (
            "eventBridge",
            &[
                ("Pattern", "event"),
                ("EventBusName", "eventBusName"),
                ("Input", "input"),
                ("InputPath", "inputPath"),
                ("RuleName", "name"),
            ],
        ),
        "Api" => ("http", &[("Path", "path"), ("Method", "method")]),
        _ => return None,
    };
    let mut written = Map::new();
    let mut lost = Vec::new();
    for (key, value) in properties {
        match keys.iter().find(|(theirs, _)| theirs == key) {
            Some((_, ours)) => drop(written.insert((*ours).to_owned(), value.clone())),
            None if key == "State" => drop(written.insert("enabled".to_owned(), Value::Bool(value == "ENABLED"))),
            None => lost.push(key.to_string()),
        }
    }
    if kind == "ScheduleV2" {
        written.insert("method".to_owned(), Value::from("scheduler"));
    }
    Some((json!({ word: written }), lost))
}
