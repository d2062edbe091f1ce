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
        map.serialize_entry("type", self.details.type_name())?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("previousEventId", &self.previous)?;
        if let Some(key) = key(&self.details) {
            map.serialize_entry(key, &Shown(&self.details))?;
        }
        map.end()
    }
}

fn seconds(milliseconds: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of any year that there is are exact")]
    let seconds = milliseconds as f64 / 1000.0;
    seconds
}

/// The key of the details of an event; `None`: it has nothing to tell.
const fn key(details: &Details) -> Option<&'static str> {
    Some(match details {
        // AWS names the details of all states alike.
        Details::StateEntered { .. } => "stateEnteredEventDetails",
        Details::StateExited { .. } => "stateExitedEventDetails",
        Details::ExecutionStarted { .. } => "executionStartedEventDetails",
        Details::ExecutionSucceeded { .. } => "executionSucceededEventDetails",
        Details::ExecutionFailed(_) => "executionFailedEventDetails",
        Details::ExecutionTimedOut(_) => "executionTimedOutEventDetails",
        Details::ExecutionAborted(_) => "executionAbortedEventDetails",
        Details::EvaluationFailed { .. } => "evaluationFailedEventDetails",
        Details::TaskScheduled { .. } => "taskScheduledEventDetails",
        Details::TaskStarted(_) => "taskStartedEventDetails",
        Details::TaskSubmitted { .. } => "taskSubmittedEventDetails",
        Details::TaskSucceeded { .. } => "taskSucceededEventDetails",
        Details::TaskFailed { .. } => "taskFailedEventDetails",
        Details::TaskTimedOut { .. } => "taskTimedOutEventDetails",
        Details::TaskStartFailed { .. } => "taskStartFailedEventDetails",
        Details::TaskSubmitFailed { .. } => "taskSubmitFailedEventDetails",
        Details::LambdaFunctionScheduled { .. } => "lambdaFunctionScheduledEventDetails",
        Details::LambdaFunctionSucceeded { .. } => "lambdaFunctionSucceededEventDetails",
        Details::LambdaFunctionFailed(_) => "lambdaFunctionFailedEventDetails",
        Details::LambdaFunctionTimedOut(_) => "lambdaFunctionTimedOutEventDetails",
        Details::LambdaFunctionScheduleFailed(_) => "lambdaFunctionScheduleFailedEventDetails",
        Details::LambdaFunctionStartFailed(_) => "lambdaFunctionStartFailedEventDetails",
        Details::ActivityScheduled { .. } => "activityScheduledEventDetails",
        Details::ActivityStarted { .. } => "activityStartedEventDetails",
        Details::ActivitySucceeded { .. } => "activitySucceededEventDetails",
        Details::ActivityFailed(_) => "activityFailedEventDetails",
        Details::ActivityTimedOut(_) => "activityTimedOutEventDetails",
        Details::ActivityScheduleFailed(_) => "activityScheduleFailedEventDetails",
        Details::MapStateStarted { .. } => "mapStateStartedEventDetails",
        Details::MapIterationStarted { .. } => "mapIterationStartedEventDetails",
        Details::MapIterationSucceeded { .. } => "mapIterationSucceededEventDetails",
        Details::MapIterationFailed { .. } => "mapIterationFailedEventDetails",
        Details::MapIterationAborted { .. } => "mapIterationAbortedEventDetails",
        Details::MapRunStarted { .. } => "mapRunStartedEventDetails",
        Details::MapRunFailed(_) => "mapRunFailedEventDetails",
        Details::StateAborted(_)
        | Details::LambdaFunctionStarted
        | Details::MapStateSucceeded
        | Details::MapStateFailed
        | Details::MapRunSucceeded
        | Details::MapRunAborted
        | Details::ParallelStateStarted
        | Details::ParallelStateSucceeded
        | Details::ParallelStateFailed => return None,
    })
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
        _ => match details.failure() {
            Some(failure) => entries.failure(failure),
            None => Ok(entries),
        },
    }
}
