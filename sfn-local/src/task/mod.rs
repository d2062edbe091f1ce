//! What Task states call: functions of the program, and whatever stands for the services of AWS.
//!
//! | implementation | what it answers |
//! |---|---|
//! | [`Registered`] | Lambda functions that the program declares with `#[lambda]`: it runs them |
//! | [`Mocks`] | what a test or a user says: by the state's name, by the function, by the resource |
//! | [`MockedCase`] | what a mock file of AWS's Step Functions Local says in one of its test cases ([`MockConfig`]) |
//! | [`Chain`] | several of these: the first that answers a call is asked |
//! | [`Unanswered`] | nothing: the error says how to supply an answer |

mod blocking;
mod chain;
mod handler_thread;
mod lambda;
mod link;
mod misnamed;
mod mock_config;
pub(crate) mod mockable;
mod mocks;
mod on_thread;
mod registered;
mod resource;
mod states;
#[cfg(test)]
mod tests;
mod tokens;

pub(crate) use blocking::poll_within;
pub use chain::{Chain, Unanswered, why_unanswered};
pub(crate) use link::Link;
pub use misnamed::misnamed_errors;
pub use mock_config::{MockConfig, MockConfigError, MockConfigProblem, MockedCase};
pub use mocks::{Key, Mocks};
pub use registered::Registered;
pub(crate) use registered::function_failure;
pub(crate) use resource::is_same_function;
pub use resource::{Integration, Pattern, Resource};
pub(crate) use tokens::OpenTask;
pub use tokens::{TaskTimedOut, TaskTokens};

use crate::Failure;
use crate::clock::Timestamp;
use crate::json::{SmolStr, Value};
use crate::payload::Payload;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// A future on the heap that threads may hand to each other.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What answers the calls of Task states.
///
/// ```
/// use sfn_local::task::{BoxFuture, Call, Reply, Tasks};
/// use std::time::Duration;
///
/// /// A worker that takes a minute for each task, and sends a heartbeat every ten seconds.
/// struct Worker;
///
/// impl Tasks for Worker {
///     fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
///         Box::pin(async move {
///             call.started(Some("worker-1"));
///             for _ in 0..6 {
///                 call.sleep(Duration::from_secs(10)).await;
///                 call.heartbeat();
///             }
///             serde_json::json!("done").into()
///         })
///     }
/// }
/// ```
pub trait Tasks: Send + Sync {
    /// Whether this answers the call. What does not is passed over in a [`Chain`].
    ///
    /// An execution of a machine that the engine knows is run, unless this says that it is answered.
    fn answers(&self, call: &Call) -> bool {
        !call.resource.is_execution()
    }

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
    /// How long the pause between two heartbeats may be, where the state says so. It counts for calls with a token.
    pub heartbeat: Option<Duration>,
    /// When it began, by the clock of the engine.
    pub now: Timestamp,
    /// What it has of the engine.
    pub(crate) link: Link,
}

/// What comes of a call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reply {
    /// What the service answered at once, where the task goes on: with `.sync` and `.waitForTaskToken`. A call that takes its time
    /// says so before, with [`Call::submitted`].
    pub submitted: Option<Payload>,
    /// Who took an activity's task. A call that takes its time says so before, with [`Call::started`].
    pub worker: Option<SmolStr>,
    /// How it ended. Where the task's token was answered meanwhile, a result is what the service has answered at once, and the token's
    /// answer is how the task ends.
    pub outcome: Outcome,
}

impl Reply {
    /// A reply that is nothing but its end.
    #[must_use]
    pub const fn new(outcome: Outcome) -> Self {
        Self { submitted: None, worker: None, outcome }
    }

    /// The same, of a task that goes on after the service has answered: where that is not said, and the service has not refused the
    /// task, it answered with `{}`. Recorded of mock files: such a task is submitted before it ends.
    pub(crate) fn after_submission(mut self) -> Self {
        use Outcome::{ScheduleFailed, StartFailed, SubmitFailed};
        if !matches!(self.outcome, ScheduleFailed(_) | StartFailed(_) | SubmitFailed(_)) {
            self.submitted.get_or_insert_with(|| Value::empty_object().into());
        }
        self
    }

    /// The same, of a task whose token was answered: the call has given what the service answered at once.
    pub(crate) fn before_token(mut self) -> Self {
        if let Outcome::Succeeded(result) = self.outcome {
            self.submitted.get_or_insert(result);
            self.outcome = Outcome::Never;
        }
        self
    }
}

/// How a call ends.
#[derive(Clone, Debug, PartialEq)]
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
    /// Not by this call: by the task's token, or by the state's timeout.
    ///
    /// A Lambda function that hangs ends by its own timeout, which a mock says with `Failure::new("Sandbox.Timedout", "…")`. Where the
    /// token was answered already, what a mock returns is no end either: it is what the service has answered at once.
    Never,
}

impl From<Outcome> for Reply {
    fn from(outcome: Outcome) -> Self {
        Self::new(outcome)
    }
}

impl From<Failure> for Reply {
    fn from(failure: Failure) -> Self {
        Self::new(Outcome::Failed(failure))
    }
}

impl From<Payload> for Reply {
    fn from(result: Payload) -> Self {
        Self::new(Outcome::Succeeded(result))
    }
}

impl From<Value> for Reply {
    fn from(result: Value) -> Self {
        Payload::from(result).into()
    }
}

impl From<serde_json::Value> for Reply {
    fn from(result: serde_json::Value) -> Self {
        Value::from(result).into()
    }
}

/// Only of this `Result`, so that rustc knows which one `Err(failure)` is.
impl From<Result<serde_json::Value, Failure>> for Reply {
    fn from(result: Result<serde_json::Value, Failure>) -> Self {
        result.map_or_else(Self::from, Self::from)
    }
}
