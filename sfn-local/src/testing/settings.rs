//! What a test runs with besides its mocks, and its run.

use super::find;
use super::or_panic;
use super::run::Run;
use super::test::Test;
use crate::clock::{Timestamp, VirtualClock};
use crate::engine::{Engine, Start};
use crate::json::{SmolStr, Value};
use crate::objects::Objects;
use crate::payload::Payload;
use crate::task::{Chain, TaskTokens, Tasks};
use serde::Serialize;
use sfn_core::lambda::StateMachine;
use std::sync::Arc;
use std::time::Duration;

impl<M: StateMachine> Test<M> {
    /// Has an implementation answer what no mock answers, such as a service that the test imitates. Several are asked in their order, before the program's own functions.
    pub fn tasks(mut self, tasks: impl Tasks + 'static) -> Self {
        self.tasks = self.tasks.with(tasks);
        self
    }

    /// Gives the functions of the program that take a `&T` this one, instead of what their `init` makes. Without it, each
    /// function has one of its own, which is made when it is first called, once in a run.
    ///
    /// # Panics
    /// When no function takes it.
    #[track_caller]
    pub fn state<T: Send + Sync + 'static>(mut self, state: T) -> Self {
        let taken = self.functions.takes::<T>();
        let name = std::any::type_name::<T>();
        or_panic(taken.then_some(()).ok_or_else(|| format!("no Lambda function with `init` takes a `&{name}`")));
        self.functions = self.functions.with_state(state);
        self
    }

    /// The tasks that wait for their tokens are those of `tokens`, which a mock, or who else has a copy, answers:
    ///
    /// ```
    /// use sfn_local::testing::{TaskTokens, Test};
    ///
    /// fn approved<M: sfn_core::lambda::StateMachine>(test: Test<M>) -> Test<M> {
    ///     let tokens = TaskTokens::new();
    ///     let reviewer = tokens.clone();
    ///     test.tokens(tokens).mock_resource("sns:publish", move |message| {
    ///         let token = message["Message"].as_str().unwrap_or_default();
    ///         reviewer.send_task_success(token, "yes").expect("the task waits");
    ///         serde_json::json!({ "MessageId": "1" })
    ///     })
    /// }
    /// ```
    ///
    /// The token's answer, `"yes"` or a failure, is how the task ends, as on AWS; what the mock returns is what the service has answered at
    /// once (the event `TaskSubmitted`). A mock that leaves the token to others returns [`Outcome::Never`](crate::task::Outcome::Never): any
    /// other value is the task's result.
    ///
    /// A token that nobody answers is waited for until the state's timeout, and where it has none, until the execution's, whose cause
    /// says so.
    pub fn tokens(mut self, tokens: TaskTokens) -> Self {
        self.tokens = tokens;
        self
    }

    /// The objects of S3 that distributed Maps read and write: [`InMemory`](crate::objects::InMemory), a [`Directory`](crate::objects::Directory), or what
    /// implements [`Objects`]. Without, there are none, and what is written is kept nowhere. A copy of an `InMemory` that the
    /// test keeps tells what was written.
    pub fn objects(mut self, objects: impl Objects + 'static) -> Self {
        self.objects = Arc::new(objects);
        self
    }

    /// When the execution starts, such as `2026-11-22T02:00:00Z`.
    ///
    /// # Panics
    /// When the text is no time.
    #[track_caller]
    pub fn starting_at(mut self, time: &str) -> Self {
        let time: Result<Timestamp, String> = time.parse().map_err(|error| format!("`{time}` is no time: {error}"));
        self.clock = VirtualClock::starting_at(or_panic(time));
        self
    }

    /// How long the functions and mocks that wait for something else than the clock are really waited for, such as for a database: 6
    /// seconds without it, as long as a function may take that says nothing of its `timeout`. Then virtual time moves on to the next timeout, wait or retry. So a function that never returns is
    /// stopped by its `timeout` or by `TimeoutSeconds` after that much, at most. A test whose functions really take longer
    /// gives them more; with `Duration::MAX` they have the whole time until that timer.
    ///
    /// It is so for functions that block their thread, be it that they wait or that they compute. While one does, everything else stands
    /// still, once for that long; where several block at once, the others have the patience together after it, so all are stopped after
    /// three times as long at most. A mock that blocks its thread cannot be stopped.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// The name of the execution. Without it is called `test`.
    pub fn named(mut self, name: &str) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Runs branches and iterations in another order, and draws other random numbers. The same seed gives the same run.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Runs the machine with an input.
    ///
    /// # Panics
    /// When the input has no JSON form; with whatever a mock panics with.
    // No `async fn`: what is wrong with the input is said where the test has it.
    #[track_caller]
    pub fn run(self, input: M::Input) -> impl Future<Output = Run<M>>
    where
        M::Input: Serialize,
    {
        let text = serde_json::to_string(&input).map_err(|error| format!("the input has no JSON form: {error}"));
        self.run_with(or_panic(Payload::parse(or_panic(text)).map_err(|error| error.to_string())))
    }

    /// Runs the machine with any JSON, which need not be what it takes.
    pub async fn run_json(self, input: serde_json::Value) -> Run<M> {
        self.run_with(Value::from(input).into()).await
    }

    async fn run_with(self, input: Payload) -> Run<M> {
        let Self { machine, mocks, tasks, functions, clock, patience, tokens: callbacks, objects, seed, name, .. } =
            self;
        let clock = clock.with_patience(patience);
        let mocks = Arc::new(mocks);
        let tasks = Chain::new().with(Arc::clone(&mocks)).with(tasks).with(functions);
        let engine = Engine::new(tasks).with_clock(clock).with_tokens(callbacks).with_objects(objects);
        let engine = engine.with_machines(find::machines().cloned());
        let engine = match seed {
            Some(seed) => engine.with_seed(seed),
            None => engine,
        };
        let start = Start::new(input).named(name.unwrap_or_else(|| SmolStr::new_static("test")));
        let execution = engine.run(machine, start).await;
        Run::new(machine, execution, mocks.unused())
    }
}
