//! Lambda functions whose calls were not recorded: by what the case says that they do.

use crate::case::{Lambda, text};
use serde_json::{Value as Json, json};
use sfn_local::task::{Call, Outcome, Reply};
use sfn_local::{Failure, Value};

/// What the function answers that a call names; `None`: the case has no such function.
pub(crate) fn reply(lambdas: &[Lambda], call: &Call) -> Option<Reply> {
    let named = call.input.value().get("FunctionName").and_then(|name| name.as_str().map(str::to_owned));
    let name = named.clone().unwrap_or_else(|| call.resource.to_string());
    let is_meant = |lambda: &&Lambda| {
        lambda.arn.as_deref() == Some(&name) || lambda.name.as_deref().is_some_and(|short| name.contains(short))
    };
    let lambda = lambdas.iter().find(is_meant)?;
    let event = match named {
        Some(_) => call.input.value().get("Payload").cloned().unwrap_or_else(Value::empty_object),
        None => call.input.value().clone(),
    };
    let outcome = match result(lambda, &Json::from(&event)) {
        Ok(result) if call.resource.as_task().is_some() => Outcome::Succeeded(wrapped(result).into()),
        Ok(result) => Outcome::Succeeded(Value::from(result).into()),
        Err(failure) => Outcome::Failed(failure),
    };
    Some(Reply::new(outcome))
}

/// The result of `lambda:invoke`.
fn wrapped(payload: Json) -> Value {
    let headers = json!({ "AllHttpHeaders": {}, "HttpHeaders": {}, "HttpStatusCode": 200 });
    json!({
        "ExecutedVersion": "$LATEST",
        "Payload": payload,
        "SdkHttpMetadata": headers,
        "SdkResponseMetadata": { "RequestId": "4f6a2e2c-0000-4000-8000-000000000000" },
        "StatusCode": 200,
    })
    .into()
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
