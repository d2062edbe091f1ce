//! What an inspection found.

use super::Data;
use crate::Failure;
use crate::engine::End;
use crate::json::{Number, Object, SmolStr, Value};
use crate::payload::Payload;
use std::time::Duration;

/// What became of a state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Inspected {
    /// How it ended.
    pub status: Status,
    /// What it gave, or what the catcher did; `None`: nothing.
    pub output: Option<Payload>,
    /// Its error, whether somebody handles it or not.
    pub failure: Option<Failure>,
    /// The state that follows; `None`: the machine ends, or the state is tried again.
    pub next_state: Option<SmolStr>,
    /// What its stages made of its data.
    pub data: Data,
}

/// How a state ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// With an output.
    Succeeded,
    /// With an error that nobody handles.
    Failed,
    /// With an error for which it is tried again.
    Retriable,
    /// With an error that is caught.
    CaughtError,
}

impl Status {
    /// As AWS writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Retriable => "RETRIABLE",
            Self::CaughtError => "CAUGHT_ERROR",
        }
    }
}

/// How much is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// How the state ended.
    #[default]
    Info,
    /// What the stages made of its data, too.
    Debug,
    /// The same, and the request and the response of an HTTP Task, which only AWS has.
    Trace,
}

impl Inspected {
    pub(super) fn new(end: End, data: Data) -> Self {
        let (status, output, failure, next_state) = match end {
            End::Succeeded { output, next } => (Status::Succeeded, Some(output), None, next),
            End::Failed(failure) => (Status::Failed, None, Some(failure), None),
            End::Retriable(failure) => (Status::Retriable, None, Some(failure), None),
            End::Caught { failure, output, next } => (Status::CaughtError, Some(output), Some(failure), next),
        };
        Self { status, output, failure, next_state, data }
    }

    pub(super) fn failed(cause: String) -> Self {
        Self::new(End::Failed(Failure::runtime(cause)), Data::default())
    }

    /// AWS's answer.
    #[must_use]
    pub fn to_json(&self, level: Level) -> Value {
        let mut answer = Object::with_capacity(6);
        let failure = self.failure.as_ref();
        put(&mut answer, "output", self.output.as_ref().map(Payload::text));
        put(&mut answer, "error", failure.and_then(|failure| failure.error.as_deref()));
        put(&mut answer, "cause", failure.and_then(|failure| failure.cause.as_deref()));
        put(&mut answer, "inspectionData", (level > Level::Info).then(|| self.data.to_json()));
        put(&mut answer, "nextState", self.next_state.as_deref());
        put(&mut answer, "status", Some(self.status.as_str()));
        answer.into()
    }
}

impl Data {
    fn to_json(&self) -> Value {
        let mut object = Object::with_capacity(8);
        let mut text = |name, payload: &Option<Payload>| put(&mut object, name, payload.as_ref().map(Payload::text));
        text("input", &self.input);
        text("afterArguments", &self.after_arguments);
        text("afterInputPath", &self.after_input_path);
        text("afterParameters", &self.after_parameters);
        text("result", &self.result);
        text("afterResultSelector", &self.after_result_selector);
        text("afterResultPath", &self.after_result_path);
        text("variables", &self.variables);
        let handled = self.error_details.to_json();
        put(&mut object, "errorDetails", Some(handled).filter(|handled| !handled.is_empty()));
        let mut text = |name, payload: &Option<Payload>| put(&mut object, name, payload.as_ref().map(Payload::text));
        text("afterItemsPath", &self.after_items_path);
        text("afterItemSelector", &self.after_item_selector);
        text("afterItemBatcher", &self.after_item_batcher);
        text("afterItemsPointer", &self.after_items_pointer);
        put(&mut object, "toleratedFailureCount", self.tolerated_failure_count);
        put(&mut object, "toleratedFailurePercentage", self.tolerated_failure_percentage.and_then(Number::float));
        put(&mut object, "maxConcurrency", self.max_concurrency);
        object.into()
    }
}

impl super::ErrorDetails {
    fn to_json(&self) -> Object {
        let mut object = Object::with_capacity(3);
        put(&mut object, "catchIndex", self.catch_index);
        put(&mut object, "retryIndex", self.retry_index);
        put(&mut object, "retryBackoffIntervalSeconds", self.retry_backoff_interval.as_ref().map(Duration::as_secs));
        object
    }
}

fn put(object: &mut Object, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object.insert(key, value);
    }
}
