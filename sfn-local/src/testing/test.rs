//! A test of a machine, and its mocks.

use super::find::{self, Reached};
use super::function::Function;
use super::mock::Mock;
use super::or_panic;
use crate::clock::VirtualClock;
use crate::engine::Machine;
use crate::json::SmolStr;
use crate::objects::{InMemory, Objects};
use crate::payload::Payload;
use crate::registered::function_name;
use crate::task::{Call, Chain, Key, MockConfig, Mocks, Registered, Reply, TaskTokens, function_failure};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sfn_core::lambda::{Lambda, StateMachine};
use sfn_core::private::{input, written};
use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

/// How long handlers are really waited for, where the test does not say so: as long as a function may take that does not say so either.
const PATIENCE: Duration = Duration::from_secs(6);

/// A test of a state machine: [`StateMachineExt::test`](super::StateMachineExt::test) begins it, [`Test::run`] runs it.
#[must_use = "a test does nothing until it is run"]
pub struct Test<M> {
    pub(super) machine: &'static Machine,
    reached: Reached,
    pub(super) mocks: Mocks,
    pub(super) tasks: Chain,
    pub(super) functions: Registered,
    pub(super) clock: VirtualClock,
    pub(super) patience: Duration,
    pub(super) tokens: TaskTokens,
    pub(super) objects: Arc<dyn Objects>,
    pub(super) seed: Option<u64>,
    pub(super) name: Option<SmolStr>,
    of: PhantomData<fn() -> M>,
}

impl<M: StateMachine> Test<M> {
    #[track_caller]
    pub(super) fn new() -> Self {
        let machine = or_panic(find::machine(M::ID));
        Self {
            machine,
            reached: Reached::from(machine),
            mocks: Mocks::new(),
            tasks: Chain::new(),
            functions: Registered::all(),
            clock: VirtualClock::default(),
            patience: PATIENCE,
            tokens: TaskTokens::new(),
            objects: Arc::new(InMemory::new()),
            seed: None,
            name: None,
            of: PhantomData,
        }
    }

    /// Answers the calls of a Lambda function, in its place: the closure takes what the function takes, without its `Context`,
    /// and gives what the function returns. All states that call the function are answered.
    ///
    /// Of several mocks of one function those with [`Test::times`] answer first, in their order; then the last one without;
    /// then the function itself. (Where rustc cannot infer `K`, the function's error implements `Serialize`:
    /// [`Test::mock_lambda`].)
    ///
    /// Nothing can stop a mock that blocks its thread: the test waits for it ([`Test::patience`]).
    ///
    /// # Panics
    /// When the function is none with `#[lambda]`, and when no state calls it: neither one of the machine nor one of those that it
    /// starts.
    #[track_caller]
    pub fn mock<F, K, A>(mut self, function: F, mut answer: A) -> Self
    where
        F: Function<K>,
        A: FnMut(F::Input) -> F::Output + Send + 'static,
    {
        let _ = function;
        let lambda = or_panic(find::function(std::any::type_name::<F>()));
        or_panic(self.reached.function(lambda));
        self.mocks.insert(Key::Function(function_name(lambda.id)), move |call| {
            let input = F::input(&call.event()).map_err(|error| function_failure(&error));
            let output = input.and_then(|input| F::answer(answer(input)));
            output.map_or_else(Reply::from, |output| call.returned(output))
        });
        self
    }

    /// Like [`Test::mock`], with the function named as a type: `.mock_lambda::<call_external_api>(|order| Ok(…))`, and an answer
    /// that is always a `Result`. For a function whose error type also implements `Serialize`: there rustc cannot tell
    /// whether a `Result` is an output.
    ///
    /// # Panics
    /// When no state calls it.
    #[track_caller]
    pub fn mock_lambda<L: Lambda>(
        mut self,
        mut answer: impl FnMut(L::Input) -> Result<L::Output, L::Error> + Send + 'static,
    ) -> Self
    where
        L::Input: DeserializeOwned,
        L::Output: Serialize,
    {
        or_panic(find::function(L::ID).and_then(|lambda| self.reached.function(lambda)));
        self.mocks.insert(Key::Function(function_name(L::ID)), move |call| {
            let output = input(call.event().text()).and_then(|input| written(answer(input)));
            match output.map(|output| Payload::parse(Box::<str>::from(output).into_string())) {
                Ok(Ok(output)) => call.returned(output),
                Ok(Err(error)) => crate::Failure::runtime(error.to_string()).into(),
                Err(error) => function_failure(&error).into(),
            }
        });
        self
    }

    /// Answers the calls of a Task state, whatever it calls: in this machine, or in one that it starts.
    ///
    /// The closure is given what the state calls with, its `Parameters` or `Arguments`. It gives the result as JSON, a
    /// [`Failure`](crate::Failure), a `Result` of both, or [`Outcome::Never`](crate::task::Outcome::Never) for a call that times out.
    /// A callback (`.waitForTaskToken`) and a job (`.sync`) are answered with what comes of them in the end.
    ///
    /// Where the state calls a function, a failure has the cause that Lambda gives it: the JSON with `errorMessage` and `errorType`.
    ///
    /// Nothing can stop a mock that blocks its thread: the test waits for it ([`Test::patience`]).
    ///
    /// # Panics
    /// When neither the machine nor one that it starts has a Task state of this name. In the run: when the state calls a function of
    /// the program that never returns such a result, by its output's `Shape`; and when the mock fails with an error that the function does not
    /// declare, whose name is nearly one that it declares or that the state's `Retry` or `Catch` has. Any other name is taken.
    #[track_caller]
    pub fn mock_state<R: Into<Reply>>(
        self,
        state: &str,
        answer: impl FnMut(serde_json::Value) -> R + Send + 'static,
    ) -> Self {
        or_panic(self.reached.state(state));
        self.mock_key(Key::State(state.into()), answer)
    }

    /// Answers the calls of a Task state with what a future gives, as [`Test::mock_state`] does. The closure is given the whole
    /// [`Call`], with which the mock waits in virtual time ([`Call::sleep`]), sends heartbeats ([`Call::heartbeat`]), and says what the
    /// service has answered at once ([`Call::submitted`]) or which worker has taken the task ([`Call::started`]).
    ///
    /// # Panics
    /// As [`Test::mock_state`].
    #[track_caller]
    pub fn mock_task<R: Into<Reply> + 'static, F: Future<Output = R> + Send + 'static>(
        mut self,
        state: &str,
        mut answer: impl FnMut(Call) -> F + Send + 'static,
    ) -> Self {
        or_panic(self.reached.state(state));
        let key = Key::State(state.into());
        let mock = Arc::new(Mock { key: key.clone(), place: Location::caller() });
        self.mocks.insert_async(key, move |call| {
            let (mock, answer) = (Arc::clone(&mock), answer(call.clone()));
            async move { mock.checked(&call, answer.await.into()) }
        });
        self
    }

    /// Answers the calls of a resource, from whatever state: `sqs:sendMessage`, `aws-sdk:s3:putObject`, with or without
    /// `arn:aws:states:::`, and with or without `.sync` or `.waitForTaskToken`. The closure is that of [`Test::mock_state`].
    ///
    /// Nothing can stop a mock that blocks its thread: the test waits for it ([`Test::patience`]).
    ///
    /// # Panics
    /// When no state calls it, neither one of the machine nor one of those that it starts.
    #[track_caller]
    pub fn mock_resource<R: Into<Reply>>(
        self,
        resource: &str,
        answer: impl FnMut(serde_json::Value) -> R + Send + 'static,
    ) -> Self {
        or_panic(self.reached.resource(resource));
        self.mock_key(Key::Resource(resource.into()), answer)
    }

    #[track_caller]
    fn mock_key<R: Into<Reply>>(
        mut self,
        key: Key,
        mut answer: impl FnMut(serde_json::Value) -> R + Send + 'static,
    ) -> Self {
        let mock = Mock { key: key.clone(), place: Location::caller() };
        self.mocks.insert(key, move |call| {
            let reply = answer(call.input.value().into()).into();
            mock.checked(&call, reply)
        });
        self
    }

    /// Has a test case of a mock file of Step Functions Local answer the states that it names, as [`Test::tasks`] does.
    ///
    /// # Panics
    /// When the file has no such test case of this machine; when a state of it is no Task of the machine, and when what it answers
    /// is none of the function's outputs, or none of its errors but nearly one, as [`Test::mock_state`] says it.
    #[track_caller]
    pub fn mock_case(self, file: &MockConfig, name: &str) -> Self {
        let machine = self.machine;
        let case = file.check(machine).and_then(|()| file.test_case(&machine.name, name));
        let case = or_panic(case.map_err(|error| error.to_string()));
        self.tasks(case)
    }

    /// Has the mock before it answer so many calls only. What comes after goes to the next mock of the same, and where there is
    /// none, to what answers without.
    pub fn times(mut self, calls: u64) -> Self {
        self.mocks.times(calls);
        self
    }
}

impl<M> fmt::Debug for Test<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Test").field("machine", &self.machine.name).field("mocks", &self.mocks).finish_non_exhaustive()
    }
}
