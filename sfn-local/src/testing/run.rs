//! What came of a test.

use super::or_panic;
use crate::Failure;
use crate::engine::{Execution, Machine, Status};
use crate::history::{Details, History, places};
use crate::payload::Payload;
use crate::task::{misnamed_errors, mockable};
use serde::de::DeserializeOwned;
use sfn_core::lambda::StateMachine;
use sfn_core::private::located;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

/// An execution of a machine in a test.
///
/// Its `Debug` and `Display` tell how it ended, and its history: what a failed assertion shows.
pub struct Run<M> {
    machine: &'static Machine,
    execution: Execution,
    unused_mocks: Vec<String>,
    misnamed_errors: Vec<String>,
    of: PhantomData<fn() -> M>,
}

impl<M: StateMachine> Run<M> {
    pub(super) fn new(machine: &'static Machine, execution: Execution, unused_mocks: Vec<String>) -> Self {
        let misnamed_errors = misnamed_errors(machine, &execution.history);
        Self { machine, execution, unused_mocks, misnamed_errors, of: PhantomData }
    }

    /// The output.
    ///
    /// # Panics
    /// When the execution failed, with its failure and its history; when the output is not what the machine is declared to give,
    /// with the place.
    #[must_use]
    #[track_caller]
    pub fn output(&self) -> M::Output
    where
        M::Output: DeserializeOwned,
    {
        or_panic(self.result().map_err(|_| format!("expected an output: {self}")))
    }

    /// Why the execution failed, or that it timed out.
    ///
    /// # Panics
    /// When it succeeded, with its output and its history.
    #[must_use]
    #[track_caller]
    pub fn failure(&self) -> &Failure {
        or_panic(self.execution.failure.as_ref().ok_or_else(|| format!("expected a failure: {self}")))
    }

    /// The output, or why the execution failed.
    ///
    /// # Errors
    /// With the failure of the execution.
    ///
    /// # Panics
    /// When the output is not what the machine is declared to give, with the place.
    #[track_caller]
    pub fn result(&self) -> Result<M::Output, Failure>
    where
        M::Output: DeserializeOwned,
    {
        match &self.execution.output {
            Some(output) => Ok(or_panic(serde_json::from_str(output.text()).map_err(|error| {
                format!("`{}` gave another output: {}\n{self}", M::NAME, located(output.text(), &error))
            }))),
            None => Err(self.execution.failure.clone().unwrap_or_default()),
        }
    }

    /// How the execution ended.
    #[must_use]
    pub fn status(&self) -> Status {
        self.execution.status
    }

    /// The names of the states that were entered, in order: one that was entered twice is there twice.
    #[must_use]
    pub fn visited(&self) -> Vec<&str> {
        self.history().visited().collect()
    }

    /// How often the Task state of this name called what it calls, in all its visits: 1, and one for each retry; 0 where it was not
    /// visited.
    ///
    /// # Panics
    /// When the machine has no state of this name, or only the executions of a DISTRIBUTED Map enter it.
    #[must_use]
    #[track_caller]
    pub fn attempts(&self, state: &str) -> usize {
        self.calls(state).len()
    }

    /// What the state of this name was given at each of its visits: its input, before `InputPath` and the like. A state that was
    /// not visited was given nothing: the list is empty.
    ///
    /// # Panics
    /// When the machine has no state of this name, or only the executions of a DISTRIBUTED Map enter it.
    #[must_use]
    #[track_caller]
    pub fn inputs(&self, state: &str) -> Vec<serde_json::Value> {
        self.of_state(state, |details| match details {
            Details::StateEntered { input, .. } => Some(input),
            _ => None,
        })
    }

    /// What the state of this name handed on at each of its visits; nothing where it was not visited.
    ///
    /// # Panics
    /// When the machine has no state of this name, or only the executions of a DISTRIBUTED Map enter it.
    #[must_use]
    #[track_caller]
    pub fn outputs(&self, state: &str) -> Vec<serde_json::Value> {
        self.of_state(state, |details| match details {
            Details::StateExited { output, .. } => Some(output),
            _ => None,
        })
    }

    /// What the Task state of this name called with, in each attempt: the input of the function, the arguments of the service. The list
    /// is empty where it was not visited.
    ///
    /// # Panics
    /// When the machine has no state of this name, or only the executions of a DISTRIBUTED Map enter it.
    #[must_use]
    #[track_caller]
    pub fn calls(&self, state: &str) -> Vec<serde_json::Value> {
        self.of_state(state, places::called_with)
    }

    #[track_caller]
    fn of_state<'a>(&'a self, name: &str, of: impl Fn(&'a Details) -> Option<&'a Payload>) -> Vec<serde_json::Value> {
        or_panic(mockable::is_told_of(self.machine, M::NAME, name));
        let states = places::states(self.history());
        let events = self.history().iter().zip(states.iter().skip(1));
        let events = events.filter(|(_, state)| **state == Some(name));
        events.filter_map(|(event, _)| of(&event.details)).map(|payload| payload.value().into()).collect()
    }

    /// The mocks that no call came to, and those with [`Test::times`](super::Test::times) that fewer calls came to: a line for each,
    /// such as ``the mock of state `Pay` was not called``. A test that wants all of them used asserts that there are none.
    #[must_use]
    pub fn unused_mocks(&self) -> &[String] {
        &self.unused_mocks
    }

    /// How long the execution took, in virtual time.
    #[must_use]
    pub fn duration(&self) -> Duration {
        Duration::try_from(self.execution.stopped.duration_since(self.execution.started)).unwrap_or_default()
    }

    /// What happened, as AWS records it. Its `Display` is a line an event, for a snapshot.
    #[must_use]
    pub fn history(&self) -> &History {
        &self.execution.history
    }

    /// The whole execution.
    #[must_use]
    pub fn execution(&self) -> &Execution {
        &self.execution
    }
}

impl<M: StateMachine> fmt::Display for Run<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Execution { status, output, failure, history, .. } = &self.execution;
        write!(f, "`{}` ended {}", M::NAME, status.as_str())?;
        match (output, failure) {
            (Some(output), _) => writeln!(f, ": {}", output.text())?,
            (None, Some(failure)) => writeln!(f, ": {failure}")?,
            (None, None) => writeln!(f)?,
        }
        history.fmt(f)?;
        let mut notes = self.misnamed_errors.iter().chain(&self.unused_mocks);
        notes.try_for_each(|note| writeln!(f, "note: {note}"))
    }
}

impl<M: StateMachine> fmt::Debug for Run<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
