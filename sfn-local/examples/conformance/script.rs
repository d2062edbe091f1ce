//! Answers tasks as AWS recorded them.

use crate::case::{Entry, Lambda, text};
use crate::function;
use serde_json::Value as Json;
use sfn_local::task::{BoxFuture, Call, Outcome, Reply, Tasks};
use sfn_local::{Failure, Payload};
use std::sync::{Mutex, PoisonError};

/// The recorded answers that have not been given yet, and the functions for what was not recorded.
pub(crate) struct Script {
    entries: Mutex<Vec<Entry>>,
    lambdas: Vec<Lambda>,
}

impl Script {
    pub(crate) fn new(entries: Vec<Entry>, lambdas: Vec<Lambda>) -> Self {
        Self { entries: Mutex::new(entries), lambdas }
    }

    /// The next answer of a state; of several the first whose parameters are those of the call.
    fn next(&self, call: &Call) -> Option<Entry> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let asked = Json::from(call.input.value());
        let of_state = |entry: &Entry| entry.state == call.state.as_str();
        let same = |entry: &Entry| {
            let recorded = entry.parameters.as_ref().or(entry.input.as_ref());
            recorded.is_some_and(|recorded| is_like(recorded, &asked))
        };
        let place = entries.iter().position(|entry| of_state(entry) && same(entry));
        let place = place.or_else(|| entries.iter().position(of_state))?;
        Some(entries.remove(place))
    }

    /// What answers a call that was not recorded.
    fn unrecorded(&self, call: &Call) -> Reply {
        function::reply(&self.lambdas, call).unwrap_or_else(|| {
            let cause = format!("no answer is recorded for `{}`", call.resource);
            Reply::new(Outcome::Failed(Failure::new("Script", cause)))
        })
    }
}

impl Tasks for Script {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move { self.next(&call).map_or_else(|| self.unrecorded(&call), reply) })
    }
}

fn reply(entry: Entry) -> Reply {
    let payload = |value: &Json| {
        let text = text(value);
        Payload::parse(text.clone()).unwrap_or_else(|_| sfn_local::Value::from(text).into())
    };
    let failure = Failure { error: entry.error.map(Into::into), cause: entry.cause.as_ref().map(text) };
    let outcome = match entry.outcome.as_str() {
        "succeeded" => {
            Outcome::Succeeded(entry.output.as_ref().map(payload).unwrap_or_else(|| sfn_local::Value::Null.into()))
        }
        "failed" => Outcome::Failed(failure),
        "start-failed" => Outcome::StartFailed(failure),
        "submit-failed" => Outcome::SubmitFailed(failure),
        "schedule-failed" => Outcome::ScheduleFailed(failure),
        _ => Outcome::Never,
    };
    let mut reply = Reply::new(outcome);
    reply.submitted = entry.submitted.and_then(|submitted| submitted.output).as_ref().map(payload);
    reply.worker = entry.worker.map(Into::into);
    reply
}

/// Whether a recorded value, in which `<<…>>` stands for what differs from run to run, may be this one.
fn is_like(recorded: &Json, actual: &Json) -> bool {
    match (recorded, actual) {
        (Json::String(recorded), _) if recorded.contains("<<") => true,
        (Json::Object(recorded), Json::Object(actual)) => {
            recorded.len() == actual.len()
                && recorded.iter().all(|(key, value)| actual.get(key).is_some_and(|actual| is_like(value, actual)))
        }
        (Json::Array(recorded), Json::Array(actual)) => {
            recorded.len() == actual.len() && recorded.iter().zip(actual).all(|(left, right)| is_like(left, right))
        }
        (Json::Number(left), Json::Number(right)) => left.as_f64() == right.as_f64(),
        (recorded, actual) => recorded == actual,
    }
}
