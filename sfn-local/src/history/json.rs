//! Events as `GetExecutionHistory` gives them. Source: botocore 1.44.5, stepfunctions, `HistoryEvent`; the `timestamp` is
//! written as seconds since the epoch, as the API sends it.

use super::event::{Details, Event, TaskResource};
use crate::Failure;
use crate::json::{Number, Object, Value};
use crate::payload::Payload;

impl Event {
    /// The event as the `GetExecutionHistory` of AWS gives it: what is JSON in it is text.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut object = Object::with_capacity(5);
        object.insert("timestamp", seconds(self.timestamp.as_millisecond()));
        let name = self.details.type_name();
        object.insert("type", name.clone());
        object.insert("id", self.id);
        object.insert("previousEventId", self.previous);
        let details = details(&self.details);
        // AWS names the details of all states alike; those that have nothing to tell have none.
        let key = match &self.details {
            Details::StateEntered { .. } => "stateEnteredEventDetails".into(),
            Details::StateExited { .. } => "stateExitedEventDetails".into(),
            _ => {
                let (first, rest) = name.split_at(1);
                format!("{}{rest}EventDetails", first.to_lowercase())
            }
        };
        if let Some(details) = details {
            object.insert(key, details);
        }
        object.into()
    }
}

fn seconds(milliseconds: i64) -> Value {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of any year that there is are exact")]
    let seconds = milliseconds as f64 / 1000.0;
    Number::float(seconds).map_or(Value::Null, Value::Number)
}

/// Entries of an object, the absent ones left out.
struct Entries(Object);

impl Entries {
    fn new() -> Self {
        Self(Object::with_capacity(4))
    }

    fn with(mut self, key: &'static str, value: impl Into<Value>) -> Self {
        self.0.insert(key, value);
        self
    }

    fn maybe(self, key: &'static str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// A payload, and that nothing of it is cut off.
    fn payload(self, key: &'static str, details: &'static str, payload: &Payload) -> Self {
        self.with(key, payload.text()).with(details, whole())
    }

    fn input(self, payload: &Payload) -> Self {
        self.payload("input", "inputDetails", payload)
    }

    fn output(self, payload: &Payload) -> Self {
        self.payload("output", "outputDetails", payload)
    }

    fn failure(self, failure: &Failure) -> Self {
        self.maybe("error", failure.error.clone()).maybe("cause", failure.cause.clone())
    }

    fn task(self, resource: &TaskResource) -> Self {
        self.with("resourceType", resource.kind.clone()).with("resource", resource.name.clone())
    }

    fn role(self, role: Option<&smol_str::SmolStr>) -> Self {
        self.maybe("taskCredentials", role.map(|role| Value::from_iter([("roleArn", Value::from(role.clone()))])))
    }

    fn end(self) -> Option<Value> {
        Some(self.0.into())
    }
}

fn whole() -> Value {
    Value::from_iter([("truncated", Value::Bool(false))])
}

fn details(details: &Details) -> Option<Value> {
    let entries = Entries::new();
    match details {
        Details::ExecutionStarted { input, role } => entries.input(input).with("roleArn", role.clone()).end(),
        Details::ExecutionSucceeded { output }
        | Details::LambdaFunctionSucceeded { output }
        | Details::ActivitySucceeded { output } => entries.output(output).end(),
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
        | Details::MapRunFailed(failure) => entries.failure(failure).end(),
        Details::StateEntered { name, input, .. } => entries.with("name", name.clone()).input(input).end(),
        Details::StateExited { name, output, assigned, .. } => {
            let entries = entries.with("name", name.clone()).output(output);
            let variables: Object =
                assigned.iter().map(|(name, value)| (name.clone(), Value::from(value.text()))).collect();
            match variables.is_empty() {
                true => entries.end(),
                false => entries.with("assignedVariables", variables).with("assignedVariablesDetails", whole()).end(),
            }
        }
        Details::EvaluationFailed { failure, location, state } => {
            entries.failure(failure).maybe("location", location.clone()).with("state", state.clone()).end()
        }
        Details::TaskScheduled { resource, region, parameters, timeout, heartbeat, role } => entries
            .task(resource)
            .with("region", region.clone())
            .with("parameters", parameters.text())
            .maybe("timeoutInSeconds", *timeout)
            .maybe("heartbeatInSeconds", *heartbeat)
            .role(role.as_ref())
            .end(),
        Details::TaskStarted(resource) => entries.task(resource).end(),
        Details::TaskSubmitted { resource, output } | Details::TaskSucceeded { resource, output } => {
            entries.task(resource).output(output).end()
        }
        Details::TaskFailed { resource, failure }
        | Details::TaskTimedOut { resource, failure }
        | Details::TaskStartFailed { resource, failure }
        | Details::TaskSubmitFailed { resource, failure } => entries.task(resource).failure(failure).end(),
        Details::LambdaFunctionScheduled { resource, input, timeout, role } => entries
            .with("resource", resource.clone())
            .input(input)
            .maybe("timeoutInSeconds", *timeout)
            .role(role.as_ref())
            .end(),
        Details::ActivityScheduled { resource, input, timeout, heartbeat } => entries
            .with("resource", resource.clone())
            .input(input)
            .maybe("timeoutInSeconds", *timeout)
            .maybe("heartbeatInSeconds", *heartbeat)
            .end(),
        Details::ActivityStarted { worker } => entries.maybe("workerName", worker.clone()).end(),
        Details::MapStateStarted { length } => entries.with("length", *length).end(),
        Details::MapIterationStarted { name, index }
        | Details::MapIterationSucceeded { name, index }
        | Details::MapIterationFailed { name, index }
        | Details::MapIterationAborted { name, index } => {
            entries.with("name", name.clone()).with("index", *index).end()
        }
        Details::MapRunStarted { arn } => entries.with("mapRunArn", arn.clone()).end(),
        Details::StateAborted(_)
        | Details::LambdaFunctionStarted
        | Details::MapStateSucceeded
        | Details::MapStateFailed
        | Details::MapRunSucceeded
        | Details::MapRunAborted
        | Details::ParallelStateStarted
        | Details::ParallelStateSucceeded
        | Details::ParallelStateFailed => None,
    }
}
