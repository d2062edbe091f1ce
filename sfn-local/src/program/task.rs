//! What a Task state calls.

use super::{CompileError, Events, Field};
use crate::json::SmolStr;
use crate::task::Resource;
use sfn_core::asl::{self, QueryLanguage};

/// What a Task state calls, and how long it may take.
pub(crate) struct Task {
    pub(crate) resource: Resource,
    pub(crate) events: Events,
    /// The function or the machine that its arguments name, where they name it by a constant.
    pub(crate) named: Option<SmolStr>,
    pub(crate) timeout: Field,
    pub(crate) heartbeat: Field,
    /// `Credentials`: the role that the call assumes.
    pub(crate) role: Field,
}

impl Task {
    pub(super) fn new(task: &asl::Task, language: QueryLanguage) -> Result<Self, CompileError> {
        let role = match &task.credentials {
            None => Field::Absent,
            Some(credentials) => Field::text(
                "Credentials/RoleArn",
                language,
                credentials.role_arn.as_ref(),
                credentials.role_arn_path.as_ref(),
            )?,
        };
        let (timeout, timeout_path) = (task.timeout_seconds.as_ref(), task.timeout_seconds_path.as_ref());
        let (heartbeat, heartbeat_path) = (task.heartbeat_seconds.as_ref(), task.heartbeat_seconds_path.as_ref());
        let resource = Resource::of(&task.resource);
        Ok(Self {
            named: named(task, &resource),
            events: Events::of(&resource),
            resource,
            timeout: Field::new("TimeoutSeconds", language, timeout, timeout_path)?,
            heartbeat: Field::new("HeartbeatSeconds", language, heartbeat, heartbeat_path)?,
            role,
        })
    }

    /// The function that it calls, where the definition says which.
    pub(crate) fn function(&self) -> Option<&str> {
        match &self.resource {
            Resource::Function(name) | Resource::FunctionArn(name) => Some(name),
            resource if resource.is_invoke() => self.named.as_deref(),
            _ => None,
        }
    }
}

fn named(task: &asl::Task, resource: &Resource) -> Option<SmolStr> {
    let key = match resource {
        resource if resource.is_invoke() => "FunctionName",
        resource if resource.is_execution() => "StateMachineArn",
        _ => return None,
    };
    let arguments = task.parameters.as_ref().or(task.arguments.as_ref())?;
    let name = arguments.get(key)?.as_str()?;
    (!name.starts_with("{%")).then(|| name.into())
}
