//! Answers tasks as AWS recorded them.

use crate::case::{Entry, Lambda, text};
use crate::function;
use crate::tokens::Tokens;
use serde_json::Value as Json;
use sfn_local::task::{BoxFuture, Call, Outcome, Reply, Tasks};
use sfn_local::{Failure, Payload};
use std::sync::{Mutex, PoisonError};

/// The recorded answers that have not been given yet, and the functions for what was not recorded.
pub(crate) struct Script {
    entries: Mutex<Vec<Entry>>,
    lambdas: Vec<Lambda>,
    worker: Option<String>,
}

impl Script {
    pub(crate) fn new(entries: Vec<Entry>, lambdas: Vec<Lambda>, worker: Option<String>) -> Self {
        Self { entries: Mutex::new(entries), lambdas, worker }
    }

    /// The next answer of a state; of several the first whose parameters are those of the call.
    fn next(&self, call: &Call) -> Option<Reply> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let asked = Json::from(call.input.value());
        let of_state = |entry: &Entry| entry.state == call.state.as_str();
        let bound = |entry: &Entry| {
            let mut tokens = Tokens::default();
            let recorded = entry.parameters.as_ref().or(entry.input.as_ref())?;
            tokens.match_value(recorded, &asked).then_some(tokens)
        };
        let same = entries.iter().position(|entry| of_state(entry) && bound(entry).is_some());
        let place = same.or_else(|| entries.iter().position(of_state))?;
        let entry = entries.remove(place);
        let tokens = bound(&entry).unwrap_or_default();
        Some(reply(entry, &tokens))
    }

    /// What answers a call that was not recorded.
    async fn unrecorded(&self, call: &Call) -> Reply {
        function::reply(&self.lambdas, call).await.unwrap_or_else(|| {
            let cause = format!("no answer is recorded for `{}`", call.resource);
            Reply::new(Outcome::Failed(Failure::new("Script", cause)))
        })
    }
}

impl Tasks for Script {
    /// Whatever was recorded; an execution that was not is run.
    fn answers(&self, call: &Call) -> bool {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        !call.resource.is_execution() || entries.iter().any(|entry| entry.state == call.state.as_str())
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            let mut reply = match self.next(&call) {
                Some(reply) => reply,
                None => self.unrecorded(&call).await,
            };
            reply.worker = self.worker.clone().map(Into::into);
            reply
        })
    }
}

fn reply(entry: Entry, tokens: &Tokens) -> Reply {
    let text = |value: &Json| tokens.fill(&text(value));
    let payload = |value: &Json| {
        let text = text(value);
        Payload::parse(text.clone()).unwrap_or_else(|_| sfn_local::Value::from(text).into())
    };
    let failure = Failure { error: entry.error.map(Into::into), cause: entry.cause.as_ref().map(text) };
    let outcome = match entry.outcome.as_str() {
        "succeeded" => Outcome::Succeeded(entry.output.as_ref().map_or_else(|| sfn_local::Value::Null.into(), payload)),
        "failed" => Outcome::Failed(failure),
        "start-failed" => Outcome::StartFailed(failure),
        "submit-failed" => Outcome::SubmitFailed(failure),
        "schedule-failed" => Outcome::ScheduleFailed(failure),
        _ => Outcome::Never,
    };
    let mut reply = Reply::new(outcome);
    reply.submitted = entry.submitted.and_then(|submitted| submitted.output).as_ref().map(payload);
    reply
}
