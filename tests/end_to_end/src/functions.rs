//! What answers the Task states of an execution: functions behind HTTP.

use crate::{Answer, Client};
use sfn_local::task::{BoxFuture, Call, Reply, Tasks};
use sfn_local::{Failure, Payload};
use std::collections::HashMap;

/// Calls the Lambda functions of Task states over HTTP, as Step Functions does.
#[derive(Clone, Debug)]
pub struct Functions {
    client: Client,
    /// What they are deployed as, by what they are called in Rust.
    names: HashMap<String, String>,
}

impl Functions {
    /// Functions by what they are called in Rust, and what they are deployed as.
    #[must_use]
    pub fn new(client: Client, names: HashMap<String, String>) -> Self {
        Self { client, names }
    }

    fn deployed(&self, call: &Call) -> Option<&String> {
        self.names.get(call.function()?.rsplit(':').next()?)
    }
}

impl Tasks for Functions {
    fn answers(&self, call: &Call) -> bool {
        self.deployed(call).is_some()
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            let name = self.deployed(&call).cloned().unwrap_or_default();
            let answer = self.client.invoke(&name, call.event().text().to_owned()).await;
            match answer {
                Ok(Answer::Output(output)) => match Payload::parse(output) {
                    Ok(output) => call.returned(output),
                    Err(error) => Failure::runtime(format!("the output of `{name}` is no JSON: {error}")).into(),
                },
                Ok(Answer::Error(error)) => failure(&error).into(),
                Err(message) => Failure::new("Lambda.SdkClientException", message).into(),
            }
        })
    }
}

/// Step Functions takes `errorType` for the error's name, and the whole text for its cause.
fn failure(error: &str) -> Failure {
    let object: serde_json::Value = serde_json::from_str(error).unwrap_or_default();
    let name = object.get("errorType").and_then(serde_json::Value::as_str).unwrap_or("Lambda.Unknown");
    Failure::new(name, error)
}
