//! What answers the calls of Task states.

mod resource;

pub use resource::{Integration, Pattern, Resource};

use crate::Failure;
use crate::clock::Timestamp;
use crate::json::SmolStr;
use crate::payload::Payload;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// A future on the heap that threads may hand to each other.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What answers the calls of Task states.
pub trait Tasks: Send + Sync {
    /// Answers a call. What is dropped before it is ready has timed out, or nobody wants it any more.
    fn call(&self, call: Call) -> BoxFuture<'_, Reply>;
}

/// A call of a Task state: one attempt.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Call {
    /// The name of the machine.
    pub machine: SmolStr,
    /// The name of the state.
    pub state: SmolStr,
    /// What is called.
    pub resource: Resource,
    /// What it is given: the effective input, or the arguments.
    pub input: Payload,
    /// How many attempts there were before, in this visit of the state.
    pub attempt: u32,
    /// The index of the iteration, within a Map state.
    pub iteration: Option<u64>,
    /// What is to be sent back, with `.waitForTaskToken` and for activities.
    pub token: Option<SmolStr>,
    /// How long the call may take, where the state says so.
    pub timeout: Option<Duration>,
    /// How long the pause between two heartbeats may be, where the state says so.
    pub heartbeat: Option<Duration>,
    /// The time, by the clock of the engine.
    pub now: Timestamp,
}

/// What comes of a call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reply {
    /// What the service answered at once, where the task goes on: with `.sync` and `.waitForTaskToken`.
    pub submitted: Option<Payload>,
    /// Who took an activity's task.
    pub worker: Option<SmolStr>,
    /// How it ended.
    pub outcome: Outcome,
}

impl Reply {
    /// A reply that is nothing but its end.
    #[must_use]
    pub const fn new(outcome: Outcome) -> Self {
        Self { submitted: None, worker: None, outcome }
    }
}

/// How a call ends.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// With a result.
    Succeeded(Payload),
    /// With an error.
    Failed(Failure),
    /// Too late, by the service's own measure.
    TimedOut(Failure),
    /// It could not be scheduled.
    ScheduleFailed(Failure),
    /// It could not be started.
    StartFailed(Failure),
    /// The service refused it.
    SubmitFailed(Failure),
    /// Not at all: until the state's timeout.
    Never,
}

/// Answers no call.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unanswered;

impl Tasks for Unanswered {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        let cause = format!("nothing answers `{}` of state `{}`", call.resource, call.state);
        Box::pin(std::future::ready(Reply::new(Outcome::Failed(Failure::task_failed(cause)))))
    }
}
