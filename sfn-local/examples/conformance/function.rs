//! Lambda functions whose calls were not recorded: by what the case says that they do.

use crate::case::{Lambda, text};
use serde_json::{Value as Json, json};
use sfn_local::task::{Call, Reply, Resource};
use sfn_local::{Failure, Value};
use std::time::Duration;

/// What the function answers that a call names; `None`: the call is of no function.
pub(crate) async fn reply(lambdas: &[Lambda], call: &Call) -> Option<Reply> {
    let called = Resource::FunctionArn(call.function()?.into());
    let is_meant =
        |lambda: &&Lambda| [&lambda.arn, &lambda.name].into_iter().flatten().any(|name| called.is_called(name));
    let Some(lambda) = lambdas.iter().find(is_meant) else {
        return call.resource.as_task().map(|_| not_found(lambdas, &called).into());
    };
    if let Some(seconds) = lambda.behaviour.get("seconds").and_then(Json::as_u64) {
        call.sleep(Duration::from_secs(seconds)).await;
    }
    Some(match result(lambda, &Json::from(call.event().value())) {
        Ok(result) => call.returned(Value::from(result).into()),
        Err(failure) => failure.into(),
    })
}

/// What Lambda says of a function that it does not have. Recorded.
fn not_found(lambdas: &[Lambda], called: &Resource) -> Failure {
    let name = called.to_string();
    let account =
        lambdas.iter().find_map(|lambda| lambda.arn.as_deref()?.rsplit_once(':')).filter(|_| !name.contains(':'));
    let arn = account.map_or_else(|| name.clone(), |(account, _)| format!("{account}:{name}"));
    let cause = format!(
        "Function not found: {arn}:$LATEST (Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException; \
         Request ID: 4f6a2e2c-0000-4000-8000-000000000000; Proxy: null)"
    );
    Failure::new("Lambda.ResourceNotFoundException", cause)
}

fn result(lambda: &Lambda, event: &Json) -> Result<Json, Failure> {
    let of = |key: &str| lambda.behaviour.get(key);
    match of("kind").and_then(Json::as_str) {
        Some("constant") => Ok(match of("value_generator") {
            Some(generator) => {
                let count = generator.get("count").and_then(Json::as_u64).unwrap_or_default();
                let piece = generator.get("repeat").and_then(Json::as_str).unwrap_or_default();
                piece.repeat(usize::try_from(count).unwrap_or_default()).into()
            }
            None => of("value").cloned().unwrap_or_default(),
        }),
        Some("raise") => Err(raised(lambda)),
        Some("python-format") => {
            let format = of("format").and_then(Json::as_str).unwrap_or_default();
            Ok(format.replace("{event}", &python(event)).into())
        }
        _ => Ok(event.clone()),
    }
}

fn raised(lambda: &Lambda) -> Failure {
    let of = |key: &str| lambda.behaviour.get(key).map(text).unwrap_or_default();
    // The recorded functions are Python's, and raise in their second line.
    let raise = format!("raise {}(\"{}\")", of("errorType"), of("errorMessage"));
    let trace = format!("  File \"/var/task/handler.py\", line 2, in handler\n    {raise}\n");
    let cause = json!({
        "errorMessage": of("errorMessage"),
        "errorType": of("errorType"),
        "requestId": "4f6a2e2c-0000-4000-8000-000000000000",
        "stackTrace": [trace],
    });
    Failure::new(of("errorType"), cause.to_string())
}

/// As Python's `repr` writes it.
fn python(value: &Json) -> String {
    let all = |texts: Vec<String>| texts.join(", ");
    match value {
        Json::Null => "None".to_owned(),
        Json::Bool(true) => "True".to_owned(),
        Json::Bool(false) => "False".to_owned(),
        Json::Number(number) => number.to_string(),
        Json::String(text) => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'")),
        Json::Array(items) => format!("[{}]", all(items.iter().map(python).collect())),
        Json::Object(entries) => {
            let entry = |(key, value): (&String, &Json)| format!("{}: {}", python(&json!(key)), python(value));
            format!("{{{}}}", all(entries.iter().map(entry).collect()))
        }
    }
}
