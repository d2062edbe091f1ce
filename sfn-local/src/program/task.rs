//! What a Task state calls.

use super::{CompileError, Field};
use crate::task::Resource;
use sfn_core::asl::{self, QueryLanguage};

/// What a Task state calls, and how long it may take.
pub(crate) struct Task {
    pub(crate) resource: Resource,
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
        Ok(Self {
            resource: Resource::of(&task.resource),
            timeout: Field::new("TimeoutSeconds", language, timeout, timeout_path)?,
            heartbeat: Field::new("HeartbeatSeconds", language, heartbeat, heartbeat_path)?,
            role,
        })
    }
}
