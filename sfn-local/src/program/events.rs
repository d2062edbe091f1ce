//! The events of a Task, which AWS names by what it calls.

use crate::Failure;
use crate::engine::identity;
use crate::history::{Details, TaskResource};
use crate::json::SmolStr;
use crate::payload::Payload;
use crate::task::Resource;
use std::sync::Arc;

/// What a call is given, and how long it may take, in seconds.
pub(crate) struct Scheduled {
    pub(crate) input: Payload,
    pub(crate) timeout: Option<u64>,
    pub(crate) heartbeat: Option<u64>,
    pub(crate) role: Option<SmolStr>,
}

/// The family of events that a resource has.
#[derive(Debug)]
pub(crate) enum Events {
    Lambda(SmolStr),
    Activity(SmolStr),
    Task(Arc<TaskResource>),
}

impl Events {
    pub(crate) fn of(resource: &Resource) -> Self {
        match (resource.as_task(), resource) {
            (Some((kind, name)), _) => Self::Task(Arc::new(TaskResource { kind, name })),
            (None, Resource::Activity(arn)) => Self::Activity(arn.clone()),
            (None, Resource::FunctionArn(arn)) => Self::Lambda(arn.clone()),
            (None, resource) => Self::Lambda(resource.to_string().into()),
        }
    }

    /// How the text of a limit names it.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Lambda(arn) | Self::Activity(arn) => arn,
            Self::Task(resource) => &resource.kind,
        }
    }

    /// In a machine with this ARN.
    pub(crate) fn scheduled(&self, machine: &str, scheduled: &Scheduled) -> Details {
        let Scheduled { input, timeout, heartbeat, role } = scheduled;
        let (timeout, heartbeat, role, input) = (*timeout, *heartbeat, role.clone(), input.clone());
        match self {
            Self::Lambda(resource) => {
                Details::LambdaFunctionScheduled { resource: resource.clone(), input, timeout, role }
            }
            Self::Activity(resource) => {
                Details::ActivityScheduled { resource: resource.clone(), input, timeout, heartbeat }
            }
            Self::Task(resource) => Details::TaskScheduled {
                resource: Arc::clone(resource),
                region: identity::region(machine),
                parameters: input,
                timeout,
                heartbeat,
                role,
            },
        }
    }

    pub(crate) fn started(&self) -> Details {
        match self {
            Self::Task(resource) => Details::TaskStarted(Arc::clone(resource)),
            _ => Details::LambdaFunctionStarted,
        }
    }

    pub(crate) fn succeeded(&self, output: Payload) -> Details {
        match self {
            Self::Lambda(_) => Details::LambdaFunctionSucceeded { output },
            Self::Activity(_) => Details::ActivitySucceeded { output },
            Self::Task(resource) => Details::TaskSucceeded { resource: Arc::clone(resource), output },
        }
    }

    pub(crate) fn failed(&self, failure: Failure) -> Details {
        match self {
            Self::Lambda(_) => Details::LambdaFunctionFailed(failure),
            Self::Activity(_) => Details::ActivityFailed(failure),
            Self::Task(resource) => Details::TaskFailed { resource: Arc::clone(resource), failure },
        }
    }

    pub(crate) fn timed_out(&self, failure: Failure) -> Details {
        match self {
            Self::Lambda(_) => Details::LambdaFunctionTimedOut(failure),
            Self::Activity(_) => Details::ActivityTimedOut(failure),
            Self::Task(resource) => Details::TaskTimedOut { resource: Arc::clone(resource), failure },
        }
    }

    pub(crate) fn start_failed(&self, failure: Failure) -> Details {
        match self {
            Self::Lambda(_) => Details::LambdaFunctionStartFailed(failure),
            Self::Activity(_) => Details::ActivityScheduleFailed(failure),
            Self::Task(resource) => Details::TaskStartFailed { resource: Arc::clone(resource), failure },
        }
    }

    pub(crate) fn submit_failed(&self, failure: Failure) -> Details {
        match self {
            Self::Lambda(_) => Details::LambdaFunctionScheduleFailed(failure),
            Self::Activity(_) => Details::ActivityScheduleFailed(failure),
            Self::Task(resource) => Details::TaskSubmitFailed { resource: Arc::clone(resource), failure },
        }
    }
}
