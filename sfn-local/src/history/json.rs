//! Events as `GetExecutionHistory` gives them. Source: botocore 1.44.5, stepfunctions, `HistoryEvent`; the `timestamp` is
//! written as seconds since the epoch, as the API sends it.

use super::event::{Details, Event, TaskResource};
use crate::Failure;
use crate::json::{Object, Value};
use crate::payload::Payload;
use serde::ser::{Serialize, SerializeMap, Serializer};

impl Event {
    /// The event as the `GetExecutionHistory` of AWS gives it: what is JSON in it is text.
    #[must_use]
    pub fn to_json(&self) -> Value {
        serde_json::to_value(self).map_or(Value::Null, Value::from)
    }
}

/// As [`Event::to_json`].
impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("timestamp", &seconds(self.timestamp.as_millisecond()))?;
        let name = self.details.type_name();
        map.serialize_entry("type", name)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("previousEventId", &self.previous)?;
        let details = Shown(&self.details);
        match &self.details {
            // AWS names the details of all states alike; those that have nothing to tell have none.
            Details::StateEntered { .. } => map.serialize_entry("stateEnteredEventDetails", &details)?,
            Details::StateExited { .. } => map.serialize_entry("stateExitedEventDetails", &details)?,
            other if has_details(other) => {
                let (first, rest) = name.split_at(1);
                map.serialize_entry(&format!("{}{rest}EventDetails", first.to_lowercase()), &details)?;
            }
            _ => {}
        }
        map.end()
    }
}

fn seconds(milliseconds: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of any year that there is are exact")]
    let seconds = milliseconds as f64 / 1000.0;
    seconds
}

const fn has_details(details: &Details) -> bool {
    !matches!(
        details,
        Details::StateAborted(_)
            | Details::LambdaFunctionStarted
            | Details::MapStateSucceeded
            | Details::MapStateFailed
            | Details::MapRunSucceeded
            | Details::MapRunAborted
            | Details::ParallelStateStarted
            | Details::ParallelStateSucceeded
            | Details::ParallelStateFailed
    )
}

/// What AWS says of a payload of which nothing is cut off.
#[derive(serde::Serialize)]
struct Whole {
    truncated: bool,
}

const WHOLE: Whole = Whole { truncated: false };

/// Entries of an object, the absent ones left out.
struct Entries<M>(M);

impl<M: SerializeMap> Entries<M> {
    fn with(mut self, key: &'static str, value: &(impl Serialize + ?Sized)) -> Result<Self, M::Error> {
        self.0.serialize_entry(key, value)?;
        Ok(self)
    }

    fn maybe(self, key: &'static str, value: Option<&(impl Serialize + ?Sized)>) -> Result<Self, M::Error> {
        match value {
            Some(value) => self.with(key, value),
            None => Ok(self),
        }
    }

    fn input(self, payload: &Payload) -> Result<Self, M::Error> {
        self.with("input", payload.text())?.with("inputDetails", &WHOLE)
    }

    fn output(self, payload: &Payload) -> Result<Self, M::Error> {
        self.with("output", payload.text())?.with("outputDetails", &WHOLE)
    }

    fn failure(self, failure: &Failure) -> Result<Self, M::Error> {
        self.maybe("error", failure.error.as_ref())?.maybe("cause", failure.cause.as_ref())
    }

    fn task(self, resource: &TaskResource) -> Result<Self, M::Error> {
        self.with("resourceType", &resource.kind)?.with("resource", &resource.name)
    }

    fn role(self, role: Option<&smol_str::SmolStr>) -> Result<Self, M::Error> {
        let credentials = role.map(|role| Value::from_iter([("roleArn", Value::from(role.clone()))]));
        self.maybe("taskCredentials", credentials.as_ref())
    }
}

/// The details, as the entries of an object.
struct Shown<'a>(&'a Details);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        shown(self.0, Entries(serializer.serialize_map(None)?))?.0.end()
    }
}

fn shown<M: SerializeMap>(details: &Details, entries: Entries<M>) -> Result<Entries<M>, M::Error> {
    match details {
        Details::ExecutionStarted { input, role } => entries.input(input)?.with("roleArn", role),
        Details::ExecutionSucceeded { output }
        | Details::LambdaFunctionSucceeded { output }
        | Details::ActivitySucceeded { output } => entries.output(output),
        Details::ExecutionFailed(failure)
        | Details::ExecutionTimedOut(failure)
        | Details::ExecutionAborted(failure)
        | Details::LambdaFunctionFailed(failure)
        | Details::LambdaFunctionTimedOut(failure)
        | Details::LambdaFunctionScheduleFailed(failure)
        | Details::LambdaFunctionStartFailed(failure)
        | Details::ActivityFailed(failure)
        | Details::ActivityTimedOut(failure)
        | Details::ActivityScheduleFailed(failure)
        | Details::MapRunFailed(failure) => entries.failure(failure),
        Details::StateEntered { name, input, .. } => entries.with("name", name)?.input(input),
        Details::StateExited { name, output, assigned, .. } => {
            let entries = entries.with("name", name)?.output(output)?;
            if assigned.is_empty() {
                return Ok(entries);
            }
            let variables: Object =
                assigned.iter().map(|(name, value)| (name.clone(), Value::from(value.text()))).collect();
            entries.with("assignedVariables", &Value::from(variables))?.with("assignedVariablesDetails", &WHOLE)
        }
        Details::EvaluationFailed { failure, location, state } => {
            entries.failure(failure)?.maybe("location", location.as_ref())?.with("state", state)
        }
        Details::TaskScheduled { resource, region, parameters, timeout, heartbeat, role } => entries
            .task(resource)?
            .with("region", region)?
            .with("parameters", parameters.text())?
            .maybe("timeoutInSeconds", timeout.as_ref())?
            .maybe("heartbeatInSeconds", heartbeat.as_ref())?
            .role(role.as_ref()),
        Details::TaskStarted(resource) => entries.task(resource),
        Details::TaskSubmitted { resource, output } | Details::TaskSucceeded { resource, output } => {
            entries.task(resource)?.output(output)
        }
        Details::TaskFailed { resource, failure }
        | Details::TaskTimedOut { resource, failure }
        | Details::TaskStartFailed { resource, failure }
        | Details::TaskSubmitFailed { resource, failure } => entries.task(resource)?.failure(failure),
        Details::LambdaFunctionScheduled { resource, input, timeout, role } => entries
            .with("resource", resource)?
            .input(input)?
            .maybe("timeoutInSeconds", timeout.as_ref())?
            .role(role.as_ref()),
        Details::ActivityScheduled { resource, input, timeout, heartbeat } => entries
            .with("resource", resource)?
            .input(input)?
            .maybe("timeoutInSeconds", timeout.as_ref())?
            .maybe("heartbeatInSeconds", heartbeat.as_ref()),
        Details::ActivityStarted { worker } => entries.maybe("workerName", worker.as_ref()),
        Details::MapStateStarted { length } => entries.with("length", length),
        Details::MapIterationStarted { name, index }
        | Details::MapIterationSucceeded { name, index }
        | Details::MapIterationFailed { name, index }
        | Details::MapIterationAborted { name, index } => entries.with("name", name)?.with("index", index),
        Details::MapRunStarted { arn } => entries.with("mapRunArn", arn),
        _ => Ok(entries),
    }
}
