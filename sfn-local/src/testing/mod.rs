//! Tests of state machines: in process, in virtual time, with the program's own functions or with mocks of them.
//!
//! A machine that `state_machine!` declares has a `test()`, through [`StateMachineExt`]. Mocks are added to it ([`Test`]), it is run,
//! and what came of it is asked ([`Run`]).
//!
//! **What a Task calls.** A Lambda function of the program runs as it is, unless it has a mock: a closure that takes what the
//! function takes and gives what it returns, which rustc checks. A service of AWS is not called: its state, or its resource,
//! has a mock ([`Test::mock_state`], [`Test::mock_resource`], [`Test::mock_case`]), or an implementation of [`Tasks`] of your own stands for it
//! ([`Test::tasks`]). Another machine of the program is run, unless its state has a mock. A call that nothing answers fails the
//! execution with `States.Runtime`, and its cause says how to answer it.
//!
//! **A task that goes on** after it was called, a callback (`.waitForTaskToken`), a job (`.sync`) or an activity, has a token. A mock
//! answers with what comes of it in the end; one that takes its time, and sends heartbeats, is a future ([`Test::mock_task`]). Or
//! somebody answers the token, as on AWS: [`Test::tokens`]. That is the way where the function runs that is called with it.
//!
//! **The objects of S3** that a distributed Map reads and writes are those of [`Test::objects`].
//!
//! **Time** is virtual: waits and retries take none, and [`Run::duration`] says how long the execution would take. It begins at
//! the start of 2025, or when [`Test::starting_at`] says. It stands still while a function runs, for 6 seconds or what
//! [`Test::patience`] says.
//!
//! **What came of it** is a [`Run`]: the output, typed, or the failure; the states that were visited, their inputs, the calls of
//! their tasks; the history, as AWS has it. `insta::assert_snapshot!(run.history())` shows it a line an event.
//!
//! What is no test of a machine, such as a name that no state has, a mock of what nothing calls or a result that the function never
//! returns, panics. Mocks that no call came to are in [`Run::unused_mocks`], and in what a failed assertion shows.

mod find;
mod function;
mod mock;
mod run;
mod settings;
mod test;

#[doc(inline)]
pub use crate::clock::Timestamp;
#[doc(inline)]
pub use crate::history::{Details, Event, EventId, History, Named, StateType, TaskResource};
#[doc(inline)]
pub use crate::json::{List, Number, Object, SmolStr, Value};
#[doc(inline)]
pub use crate::objects::{Directory, InMemory, Listed, Objects, ObjectsError};
#[doc(inline)]
pub use crate::task::{
    BoxFuture, Call, Integration, MockConfig, MockConfigError, MockConfigProblem, MockedCase, Outcome, Pattern, Reply,
    Resource, TaskTimedOut, TaskTokens, Tasks,
};
#[doc(inline)]
pub use crate::{Execution, Failure, Machine, Payload, Status};
pub use function::{Function, Returned};
pub use run::Run;
/// Writes JSON down, as the mocks of services give it: `|_| json!({ "MessageId": "1" })`.
pub use serde_json::json;
#[doc(inline)]
pub use sfn_core::lambda::InvocationError;
pub use test::Test;

use sfn_core::lambda::{ErrorNames, StateMachine};
use std::panic::{Location, resume_unwind};
use std::thread;

/// Gives a state machine its `test()`.
pub trait StateMachineExt: StateMachine + Sized {
    /// A test of this machine: mocks are added to it, then it is run.
    ///
    /// # Panics
    /// When the machine is not linked, or its declaration has mistakes that only show when the program runs.
    #[track_caller]
    fn test() -> Test<Self> {
        Test::new()
    }
}

impl<M: StateMachine> StateMachineExt for M {}

/// The failure of a task with a declared error, for the mock of a service or of a callback: `failure(ReviewError::Busy)`. Its
/// cause is the error's text; where a function is called, Lambda's JSON of it.
#[must_use]
pub fn failure(error: impl ErrorNames) -> Failure {
    Failure::new(error.error_name(), error.to_string())
}

/// What is wrong with a test is said where it is written.
#[track_caller]
#[expect(clippy::panic, reason = "a mistake in a test fails it")]
fn or_panic<T>(result: Result<T, String>) -> T {
    match result {
        Ok(value) => value,
        Err(message) => panic!("{message}"),
    }
}

/// Says what is wrong with a part of a test that runs where it is written, `place`: a `panic!` in what a future polls would name its own
/// line.
#[expect(clippy::print_stderr, reason = "where the standard library says that a test panics, in its words")]
fn fail_at(place: &Location<'_>, message: String) -> ! {
    let thread = thread::current();
    eprintln!("\nthread '{}' panicked at {place}:\n{message}", thread.name().unwrap_or("<unnamed>"));
    resume_unwind(Box::new(message))
}
