//! How the resource of a permission follows from a task's parameters.

use super::super::names::Names;
use super::params::{Param, param, within};
use sfn_core::json::{Map, SmolStr, Value, json};

/// What a permission is narrowed to.
#[derive(Debug, Clone, Copy)]
pub(super) enum Target {
    /// Nothing: `*`.
    Any,
    /// An ARN with pseudo parameters. `{Name}` is the parameter of that name, `{Name|default}` what it is when absent,
    /// and a parameter that is an ARN itself stands for the whole.
    Named(&'static str),
    /// The ARN that is the parameter at this path.
    Arn(&'static [&'static str]),
    /// The Lambda function that `FunctionName` names, and its versions and aliases.
    Function,
    /// The queue of `QueueUrl`.
    Queue,
    /// The executions of the machine of `StateMachineArn`.
    Executions,
    /// The buses of `Entries`.
    Buses,
    /// The tables of `RequestItems`.
    Tables,
}

/// The resources, for a policy in CloudFormation.
pub(super) fn resources(target: Target, fields: &Map, names: &Names<'_>) -> Vec<Value> {
    match target {
        Target::Any => vec![any()],
        Target::Named(template) => vec![named(template, |path| param(fields, path), names)],
        Target::Arn(path) => vec![arn(param(fields, path), names)],
        Target::Function => function(param(fields, &["FunctionName"]), names),
        Target::Queue => vec![queue(param(fields, &["QueueUrl"]))],
        Target::Executions => vec![executions(arn(param(fields, &["StateMachineArn"]), names))],
        Target::Buses => buses(param(fields, &["Entries"]), names),
        Target::Tables => tables(param(fields, &["RequestItems"])),
    }
}

/// The function that a Task's `Resource` is, and its versions and aliases.
pub(super) fn function_resource(resource: &Value, names: &Names<'_>) -> Vec<Value> {
    match resource {
        Value::String(text) => with_versions(sub(text)),
        _ => with_versions(for_cloudformation(resource, names)),
    }
}

fn any() -> Value {
    Value::from("*")
}

/// A text, put through `Fn::Sub` where it has something for it.
fn sub(text: &str) -> Value {
    if text.contains("${AWS::") { json!({ "Fn::Sub": text }) } else { Value::from(text) }
}

fn arn(param: Param<'_>, names: &Names<'_>) -> Value {
    match param {
        Param::Text(text) => sub(text),
        Param::Intrinsic(value) => for_cloudformation(value, names),
        Param::Absent | Param::Dynamic | Param::Other(_) => any(),
    }
}

/// A policy is CloudFormation's to read: it knows no keys of functions.
fn for_cloudformation(value: &Value, names: &Names<'_>) -> Value {
    if let Some(key) = value.get("Ref").and_then(Value::as_str).filter(|key| names.is_function(key)) {
        let id = names.logical_id(key);
        return json!({ "Fn::GetAtt": [id, "Arn"] });
    }
    let Some(parts) = value.get("Fn::GetAtt").and_then(Value::as_array) else { return value.clone() };
    match parts.as_slice() {
        [Value::String(key), attribute] => json!({ "Fn::GetAtt": [names.logical_id(key), attribute] }),
        _ => value.clone(),
    }
}

fn is_arn(value: &Value) -> bool {
    let sub = value.get("Fn::Sub").and_then(Value::as_str).is_some_and(|text| text.starts_with("arn:"));
    let attribute = value.get("Fn::GetAtt").and_then(|parts| parts.get(1)).and_then(Value::as_str);
    sub || attribute.is_some_and(|attribute| attribute.ends_with("Arn"))
}

fn named<'v>(template: &str, param: impl Fn(&[&str]) -> Param<'v>, names: &Names<'_>) -> Value {
    let mut text = String::new();
    let mut variables = Map::new();
    let mut rest = template;
    // `${` is CloudFormation's: a placeholder's brace has no dollar before it.
    while let Some((before, name, after)) = placeholder(rest) {
        text.push_str(before);
        let (name, default) = name.split_once('|').unwrap_or((name, "*"));
        match param(&[name]) {
            Param::Text(given) if given.starts_with("arn:") => return sub(given),
            Param::Text(given) => text.push_str(given.trim_start_matches('/')),
            Param::Intrinsic(value) if is_arn(value) => return for_cloudformation(value, names),
            Param::Intrinsic(value) => {
                text.push_str(&format!("${{{name}}}"));
                variables.insert(name.to_owned(), value.clone());
            }
            Param::Absent => text.push_str(default),
            Param::Dynamic | Param::Other(_) => text.push('*'),
        }
        rest = after;
    }
    text.push_str(rest);
    if variables.is_empty() { json!({ "Fn::Sub": text }) } else { json!({ "Fn::Sub": [text, variables] }) }
}

fn placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let open =
        text.match_indices('{').map(|(at, _)| at).find(|at| !text.get(..*at).is_some_and(|b| b.ends_with('$')))?;
    let (name, after) = text.get(open + 1..)?.split_once('}')?;
    Some((text.get(..open)?, name, after))
}

fn function(name: Param<'_>, names: &Names<'_>) -> Vec<Value> {
    match name {
        Param::Text(name) if name.starts_with("arn:") => with_versions(sub(name)),
        Param::Text(name) => {
            let local = format!("arn:${{AWS::Partition}}:lambda:${{AWS::Region}}:${{AWS::AccountId}}:function:{name}");
            with_versions(json!({ "Fn::Sub": local }))
        }
        Param::Intrinsic(value) => with_versions(for_cloudformation(value, names)),
        Param::Absent | Param::Dynamic | Param::Other(_) => vec![any()],
    }
}

fn with_versions(arn: Value) -> Vec<Value> {
    if arn == any() {
        return vec![arn];
    }
    let versions = match (&arn, arn.get("Fn::Sub")) {
        (Value::String(text), _) => Value::from(format!("{text}:*")),
        (_, Some(Value::String(text))) => json!({ "Fn::Sub": format!("{text}:*") }),
        _ => json!({ "Fn::Sub": ["${Function}:*", { "Function": arn }] }),
    };
    vec![arn, versions]
}

/// `https://sqs.<region>.amazonaws.com/<account>/<name>`, also as the text of an `Fn::Sub`.
fn queue(url: Param<'_>) -> Value {
    let text = match url {
        Param::Text(text) => Some(text),
        Param::Intrinsic(value) => match (value.get("Ref"), value.get("Fn::Sub")) {
            (Some(queue), _) => return json!({ "Fn::GetAtt": [queue, "Arn"] }),
            (None, sub) => sub.and_then(Value::as_str),
        },
        Param::Absent | Param::Dynamic | Param::Other(_) => None,
    };
    text.and_then(queue_arn).unwrap_or_else(any)
}

fn queue_arn(url: &str) -> Option<Value> {
    let (host, path) = url.strip_prefix("https://sqs.")?.split_once('/')?;
    let (region, _) = host.split_once(".amazonaws.com")?;
    let (account, name) = path.split_once('/')?;
    Some(json!({ "Fn::Sub": format!("arn:${{AWS::Partition}}:sqs:{region}:{account}:{name}") }))
}

fn executions(machine: Value) -> Value {
    let change = |text: &str| format!("{}:*", text.replace(":stateMachine:", ":execution:"));
    match (&machine, machine.get("Fn::Sub").and_then(Value::as_str)) {
        (Value::String(text), _) if text != "*" => Value::from(change(text)),
        (_, Some(text)) => json!({ "Fn::Sub": change(text) }),
        _ => any(),
    }
}

const BUS: &str = "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/{EventBusName|default}";

fn buses(entries: Param<'_>, names: &Names<'_>) -> Vec<Value> {
    let Param::Other(Value::Array(entries)) = entries else { return vec![any()] };
    let mut buses = Vec::new();
    for entry in entries {
        let bus = named(BUS, |path| within(entry, path), names);
        if !buses.contains(&bus) {
            buses.push(bus);
        }
    }
    buses
}

fn tables(requests: Param<'_>) -> Vec<Value> {
    let Param::Other(Value::Object(requests)) = requests else { return vec![any()] };
    let table = |name: &SmolStr| match name.trim_end_matches(".$") {
        arn if arn.starts_with("arn:") => sub(arn),
        name => json!({ "Fn::Sub": format!(
            "arn:${{AWS::Partition}}:dynamodb:${{AWS::Region}}:${{AWS::AccountId}}:table/{name}"
        ) }),
    };
    requests.keys().map(table).collect()
}
