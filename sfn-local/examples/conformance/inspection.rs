//! Runs a recorded call of TestState.

use crate::case::{Inspected, text};
use crate::script::Script;
use serde_json::{Map, Value as Json, json};
use sfn_local::Engine;
use sfn_local::inspect::Request;

/// What AWS would answer, as a line of JSON with `response` or `error`.
pub(crate) async fn result(case: Inspected) -> Json {
    let engine = Engine::new(Script::new(Vec::new(), case.lambdas, None));
    match serde_json::from_value::<Request>(Json::Object(texts(case.request))) {
        Err(error) => {
            json!({ "id": case.id, "error": { "code": "SerializationException", "message": error.to_string() } })
        }
        Ok(request) => match request.run(&engine).await {
            Ok(response) => json!({ "id": case.id, "response": Json::from(&response) }),
            Err(error) => {
                let code = error.code.as_str();
                json!({ "id": case.id, "error": { "code": code, "message": error.message, "http_status": error.code.http_status() } })
            }
        },
    }
}

/// The request with the texts that the recorder has read.
fn texts(request: Map<String, Json>) -> Map<String, Json> {
    let is_text = |key: &str| ["definition", "input", "context", "variables"].contains(&key);
    request
        .into_iter()
        .map(|(key, value)| match is_text(&key) {
            true => (key, text(&value).into()),
            false => (key, value),
        })
        .collect()
}
