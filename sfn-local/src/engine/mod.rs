//! Runs executions.

mod block;
mod choice;
mod context;
mod data;
mod driver;
mod execution;
mod failed;
mod family;
mod fork;
pub(crate) mod identity;
mod inspect;
mod inspector;
mod machine;
mod map;
mod nested;
mod parallel;
mod retry;
mod root;
mod run;
mod simple;
mod task;
mod thread;
mod wait;

pub use execution::{Execution, Start, Status};
pub(crate) use inspect::{End, Subject};
pub(crate) use inspector::{Given, Inspector};
pub use machine::{Machine, Refused};

use crate::clock::{Clock, VirtualClock};
use crate::eval::random::{self, Seeded};
use crate::history::{Event, MOST_EVENTS, Recorder};
use crate::json::SmolStr;
use crate::objects::{InMemory, Objects};
use crate::task::{BoxFuture, TaskTokens, Tasks, Unanswered};
use driver::Driver;
use family::{Descent, Family};
use futures_util::FutureExt;
use run::Run;
use std::collections::HashMap;
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, OnceLock};

/// Runs executions. A copy shares all of it.
#[derive(Clone)]
pub struct Engine {
    pub(crate) settings: Arc<Settings>,
}

/// What an engine runs executions with: one allocation, as each execution holds it.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) tasks: Arc<dyn Tasks>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) objects: Arc<dyn Objects>,
    pub(crate) watch: Option<Watch>,
    tokens: TaskTokens,
    machines: Arc<HashMap<SmolStr, Machine>>,
    pub(crate) seed: Option<u64>,
    pub(crate) most_events: usize,
}

/// Is shown each event when it happens, with the name of its machine and the ARN of its execution.
pub(crate) type Watch = Arc<dyn Fn(&str, &str, &Event) + Send + Sync>;

impl Default for Engine {
    /// No handlers, virtual time, branches in their order.
    fn default() -> Self {
        let settings = Settings {
            tasks: Arc::new(Unanswered),
            clock: Arc::new(VirtualClock::default()),
            objects: Arc::new(InMemory::new()),
            watch: None,
            tokens: TaskTokens::new(),
            machines: Arc::default(),
            seed: None,
            most_events: MOST_EVENTS,
        };
        Self { settings: Arc::new(settings) }
    }
}

impl Engine {
    /// An engine whose Task states are answered by this.
    #[must_use]
    pub fn new(tasks: impl Tasks + 'static) -> Self {
        let mut engine = Self::default();
        engine.change().tasks = Arc::new(tasks);
        engine
    }

    /// What it runs executions with, to be changed: in this copy alone.
    fn change(&mut self) -> &mut Settings {
        Arc::make_mut(&mut self.settings)
    }

    /// With this clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.change().clock = Arc::new(clock);
        self
    }

    /// With the objects that Map states read and write. Without, there are none, and what is written goes to memory.
    #[must_use]
    pub fn with_objects(mut self, objects: impl Objects + 'static) -> Self {
        self.change().objects = Arc::new(objects);
        self
    }

    /// With machines that executions can start by ARN or by name.
    #[must_use]
    pub fn with_machines(mut self, machines: impl IntoIterator<Item = Machine>) -> Self {
        let keys = |machine: Machine| [(machine.arn.clone(), machine.clone()), (machine.name.clone(), machine)];
        let mut all = HashMap::clone(&self.settings.machines);
        all.extend(machines.into_iter().flat_map(keys));
        self.change().machines = Arc::new(all);
        self
    }

    /// With branches and iterations in an order that this seed decides, and random numbers from it: a run with the same seed
    /// is the same run. Without a seed branches go on in turn, and random numbers are those of seed 0.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.change().seed = Some(seed);
        self
    }

    /// With tasks whose tokens are answered here.
    #[must_use]
    pub fn with_tokens(mut self, tokens: TaskTokens) -> Self {
        self.change().tokens = tokens;
        self
    }

    /// The tasks that wait for their tokens.
    #[must_use]
    pub fn tokens(&self) -> &TaskTokens {
        &self.settings.tokens
    }

    /// With executions that may have so many events, in place of the 25,000 of AWS: for measuring long runs. One that has no
    /// room for another state fails with `States.Runtime`.
    #[must_use]
    pub fn with_event_limit(mut self, most: usize) -> Self {
        self.change().most_events = most;
        self
    }

    /// Shows each event to `watch` when it happens: with the name of its machine, and the ARN of its execution.
    #[must_use]
    pub fn with_watch(mut self, watch: impl Fn(&str, &str, &Event) + Send + Sync + 'static) -> Self {
        self.change().watch = Some(Arc::new(watch));
        self
    }

    /// The engine with something else that answers whatever is called.
    pub(crate) fn answered_by(&self, tasks: impl Tasks + 'static) -> Self {
        let mut engine = self.clone();
        let settings = engine.change();
        settings.tasks = Arc::new(tasks);
        settings.machines = Arc::default();
        engine
    }

    pub(crate) fn machine(&self, name: &str) -> Option<&Machine> {
        self.settings.machines.get(name)
    }

    /// Runs an execution to its end. Dropped before, it stops.
    ///
    /// In a runtime of tokio with its time enabled, as `#[tokio::test]` and `#[tokio::main]` have it, a handler that waits for ever is cut
    /// by its timeouts. Without a runtime it is waited for.
    ///
    /// # Panics
    /// In a runtime of tokio whose time is not enabled, when a handler waits.
    pub async fn run(&self, machine: &Machine, start: Start) -> Execution {
        let family = Arc::new(Family::new(self.settings.seed));
        let random = Seeded::new(self.settings.seed.unwrap_or_default());
        let descent = Descent { family: Arc::clone(&family), level: 0 };
        let execution = self.execute(machine.clone(), start, Arc::new(random), descent);
        let execution = execution.inspect(|execution| family.has_ended(&execution.arn, || execution.into()));
        Driver::new(pin!(root::with_descendants(execution, &family)), Arc::clone(&self.settings.clock)).await
    }

    /// Starts an execution, which runs as a part of another future.
    pub(crate) fn execute(
        &self,
        machine: Machine,
        start: Start,
        random: Arc<Seeded>,
        descent: Descent,
    ) -> BoxFuture<'static, Execution> {
        let engine = self.clone();
        let Start { name, arn, input, is_sync } = start;
        let name = name.unwrap_or_else(|| random::uuid(&*random).into());
        let arn = arn.unwrap_or_else(|| machine.execution_arn(&name, &*random));
        let started = engine.settings.clock.now();
        let recorder = Recorder::with_capacity(machine.program.events);
        let link = OnceLock::new();
        Run { engine, machine, arn, name, input, started, is_sync, recorder, random, descent, link }.execution()
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine")
            .field("clock", &self.settings.clock)
            .field("seed", &self.settings.seed)
            .finish_non_exhaustive()
    }
}
