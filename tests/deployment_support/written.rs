//! The state machines of a `serverless.yml`, in the form to which `tests/deployment/resolve.py` brings the compiled ones.

use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The definition of every state machine, by the machine's `id`.
pub(crate) fn state_machines(yaml: &str) -> Result<BTreeMap<String, Value>, String> {
    let document: Value = serde_yaml::from_str(yaml).map_err(|error| error.to_string())?;
    let Some(machines) = document["stepFunctions"]["stateMachines"].as_object() else {
        return Err("no stepFunctions.stateMachines".to_owned());
    };
    let one = |(key, machine): (&String, &Value)| {
        let id = machine["id"].as_str().ok_or_else(|| format!("the machine `{key}` has no `id`"))?;
        Ok((id.to_owned(), definition(&machine["definition"], &document)))
    };
    machines.iter().map(one).collect()
}

/// The artifact of every function, by the function's logical id.
pub(crate) fn artifacts(yaml: &str) -> Result<BTreeMap<String, String>, String> {
    let document: Value = serde_yaml::from_str(yaml).map_err(|error| error.to_string())?;
    let functions = document["functions"].as_object().into_iter().flatten();
    let one = |(key, function): (&String, &Value)| {
        let artifact = function["package"]["artifact"].as_str().or_else(|| document["package"]["artifact"].as_str());
        let artifact = artifact.ok_or_else(|| format!("the function `{key}` has no artifact"))?;
        Ok((logical_id(key, &document), artifact.to_owned()))
    };
    functions.map(one).collect()
}

fn definition(written: &Value, document: &Value) -> Value {
    let mut definition = written.clone();
    replace_texts(&mut definition, &|text| framework_variables(text, document));
    // `${` has a meaning to CloudFormation only where the plugin writes `Fn::Sub`, that is beside an intrinsic function.
    if has_intrinsic_function(&definition) {
        put_back(&mut definition, document);
    }
    definition
}

fn replace_texts(value: &mut Value, replacement: &impl Fn(&str) -> String) {
    match value {
        Value::String(text) => *text = replacement(text),
        Value::Array(items) => items.iter_mut().for_each(|item| replace_texts(item, replacement)),
        Value::Object(fields) => {
            let replaced = std::mem::take(fields).into_iter().map(|(key, mut field)| {
                replace_texts(&mut field, replacement);
                (replacement(&key), field)
            });
            *fields = replaced.collect();
        }
        _ => {}
    }
}

/// Replaces the framework's variables that need neither AWS nor an environment; others stay and show up as a difference.
fn framework_variables(text: &str, document: &Value) -> String {
    let Some((before, rest)) = text.split_once("${") else { return text.to_owned() };
    let Some((name, after)) = rest.split_once('}') else { return text.to_owned() };
    let provider = |key: &str, default: &str| document["provider"][key].as_str().unwrap_or(default).to_owned();
    let value = match name {
        "sls:stage" => provider("stage", "dev"),
        "aws:region" => provider("region", "us-east-1"),
        _ => name.strip_prefix("self:").and_then(|path| own_value(document, path)).unwrap_or(format!("${{{name}}}")),
    };
    format!("{before}{value}{}", framework_variables(after, document))
}

fn own_value(document: &Value, path: &str) -> Option<String> {
    let value = document.pointer(&format!("/{}", path.replace('.', "/")))?.as_str()?;
    Some(framework_variables(value, document))
}

fn has_intrinsic_function(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_intrinsic_function),
        Value::Object(fields) => is_intrinsic_function(value) || fields.values().any(has_intrinsic_function),
        _ => false,
    }
}

fn is_intrinsic_function(value: &Value) -> bool {
    value.as_object().is_some_and(|fields| fields.keys().any(|key| key == "Ref" || key.starts_with("Fn::")))
}

/// Brings intrinsic functions and the texts around them to their normal form.
fn put_back(value: &mut Value, document: &Value) {
    if is_intrinsic_function(value) {
        *value = normal_form(value, document);
        return;
    }
    match value {
        Value::String(text) => *text = unescape(text),
        Value::Array(items) => items.iter_mut().for_each(|item| put_back(item, document)),
        Value::Object(fields) => {
            let unescaped = std::mem::take(fields).into_iter().map(|(key, mut field)| {
                put_back(&mut field, document);
                (unescape(&key), field)
            });
            *fields = unescaped.collect();
        }
        _ => {}
    }
}

fn normal_form(function: &Value, document: &Value) -> Value {
    if let Some(text) = function["Fn::Sub"].as_str() {
        return unescape(text).into();
    }
    match (function["Ref"].as_str(), function["Fn::GetAtt"][0].as_str()) {
        (Some(pseudo), _) if pseudo.starts_with("AWS::") => format!("${{{pseudo}}}").into(),
        (_, Some(name)) => json!({ "Fn::GetAtt": [logical_id(name, document), function["Fn::GetAtt"][1]] }),
        _ => function.clone(),
    }
}

/// The framework's name of a Lambda function's resource; any other name is a logical id already.
fn logical_id(name: &str, document: &Value) -> String {
    if document["functions"].get(name).is_none() {
        return name.to_owned();
    }
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    let normalised = String::from_iter(first) + letters.as_str();
    format!("{}LambdaFunction", normalised.replace('-', "Dash").replace('_', "Underscore"))
}

fn unescape(text: &str) -> String {
    text.replace("${!", "${")
}

#[test]
fn a_function_key_becomes_a_logical_id() {
    let document = json!({ "functions": { "getAllUsers": {}, "get-all_users": {} } });
    assert_eq!(logical_id("getAllUsers", &document), "GetAllUsersLambdaFunction");
    assert_eq!(logical_id("get-all_users", &document), "GetDashallUnderscoreusersLambdaFunction");
    assert_eq!(logical_id("WeeklyLogGroup", &document), "WeeklyLogGroup");
}

#[test]
fn texts_are_unescaped_only_beside_an_intrinsic_function() {
    let document = json!({ "service": "shop" });
    let text = json!({ "A": "${self:service}-${sls:stage} ${!x}" });
    assert_eq!(definition(&text, &document), json!({ "A": "shop-dev ${!x}" }));
    let beside = json!({ "A": "${!x}", "B": { "Fn::Sub": "${AWS::Region}-${!y}" } });
    assert_eq!(definition(&beside, &document), json!({ "A": "${x}", "B": "${AWS::Region}-${y}" }));
}
