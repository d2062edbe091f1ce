//! Executions, seen from outside.

use crate::Failure;
use crate::clock::Timestamp;
use crate::history::History;
use crate::json::SmolStr;
use crate::payload::Payload;

/// How an execution starts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Start {
    /// Its name; `None`: a UUID.
    pub name: Option<SmolStr>,
    /// Its ARN; `None`: by the machine's ARN and its name.
    pub arn: Option<SmolStr>,
    /// Its input.
    pub input: Payload,
    /// Whether it is one of an Express machine that is waited for: `StartSyncExecution`.
    pub is_sync: bool,
}

impl Start {
    /// A start with this input.
    #[must_use]
    pub const fn new(input: Payload) -> Self {
        Self { name: None, arn: None, input, is_sync: false }
    }

    /// With this name.
    #[must_use]
    pub fn named(mut self, name: impl Into<SmolStr>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// As an execution that is waited for.
    #[must_use]
    pub const fn sync(mut self) -> Self {
        self.is_sync = true;
        self
    }
}

/// How an execution ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// With an output.
    Succeeded,
    /// With an error.
    Failed,
    /// It took too long.
    TimedOut,
}

impl Status {
    /// As AWS writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::TimedOut => "TIMED_OUT",
        }
    }
}

/// An execution that has ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Execution {
    /// Its name.
    pub name: SmolStr,
    /// Its ARN.
    pub arn: SmolStr,
    /// How it ended.
    pub status: Status,
    /// What it was given.
    pub input: Payload,
    /// What it gave; `None` where it failed.
    pub output: Option<Payload>,
    /// Why it failed; `None` where it did not.
    pub failure: Option<Failure>,
    /// When it began, by the engine's clock.
    pub started: Timestamp,
    /// When it ended, by the engine's clock.
    pub stopped: Timestamp,
    /// What happened.
    pub history: History,
}
