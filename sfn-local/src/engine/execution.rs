//! Executions, seen from outside.

use super::driver::Driver;
use super::failed::Failed;
use super::identity;
use super::run::{MOST_BYTES, Run};
use super::thread::Thread;
use crate::Failure;
use crate::clock::{Clock, Timer, Timestamp, VirtualClock, later};
use crate::eval::Variables;
use crate::eval::random::{self, Seeded};
use crate::history::{Details, Event, History, Recorder};
use crate::json::SmolStr;
use crate::payload::Payload;
use crate::program::Program;
use crate::task::{BoxFuture, Tasks, Unanswered};
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, StreamExt};
use sfn_core::asl::MachineType;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

/// How long an execution may take. Source: docs.aws.amazon.com, "Quotas", 2026.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
const FIVE_MINUTES: Duration = Duration::from_secs(5 * 60);

/// Runs executions. A copy shares all of it.
#[derive(Clone)]
pub struct Engine {
    pub(crate) tasks: Arc<dyn Tasks>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) watch: Option<Watch>,
    machines: Arc<HashMap<SmolStr, Machine>>,
    seed: Option<u64>,
    order: Arc<Seeded>,
}

/// Is shown each event when it happens, with the name of its machine.
pub(crate) type Watch = Arc<dyn Fn(&str, &Event) + Send + Sync>;

impl Default for Engine {
    /// No handlers, virtual time, branches in their order.
    fn default() -> Self {
        Self {
            tasks: Arc::new(Unanswered),
            clock: Arc::new(VirtualClock::default()),
            watch: None,
            machines: Arc::default(),
            seed: None,
            order: Arc::new(Seeded::new(0)),
        }
    }
}

/// A state machine that the engine can run.
#[derive(Clone, Debug)]
pub struct Machine {
    /// Its name.
    pub name: SmolStr,
    /// Its ARN.
    pub arn: SmolStr,
    /// The ARN of its role, which it has in its context object and its history.
    pub role: SmolStr,
    /// Its type.
    pub machine_type: MachineType,
    /// What it runs.
    pub program: Arc<Program>,
}

impl Machine {
    /// A machine with the ARNs that the engine makes up.
    #[must_use]
    pub fn new(name: &str, program: Program) -> Self {
        Self {
            name: name.into(),
            arn: identity::machine_arn(name),
            role: identity::role_arn(name),
            machine_type: MachineType::Standard,
            program: Arc::new(program),
        }
    }
}

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

impl Engine {
    /// An engine whose Task states are answered by this.
    #[must_use]
    pub fn new(tasks: impl Tasks + 'static) -> Self {
        Self { tasks: Arc::new(tasks), ..Self::default() }
    }

    /// With this clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// With machines that executions can start by ARN or by name.
    #[must_use]
    pub fn with_machines(mut self, machines: impl IntoIterator<Item = Machine>) -> Self {
        let keys = |machine: Machine| [(machine.arn.clone(), machine.clone()), (machine.name.clone(), machine)];
        let mut all = HashMap::clone(&self.machines);
        all.extend(machines.into_iter().flat_map(keys));
        self.machines = Arc::new(all);
        self
    }

    /// With branches and iterations in an order that this seed decides, and random numbers from it: a run with the same seed
    /// is the same run. Without a seed branches go on in turn, and random numbers are those of seed 0.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self.order = Arc::new(Seeded::new(seed));
        self
    }

    /// Shows each event to `watch` when it happens.
    #[must_use]
    pub fn with_watch(mut self, watch: impl Fn(&str, &Event) + Send + Sync + 'static) -> Self {
        self.watch = Some(Arc::new(watch));
        self
    }

    pub(super) fn machine(&self, name: &str) -> Option<&Machine> {
        self.machines.get(name)
    }

    /// How many turns a thread leaves to the others.
    pub(super) fn turns(&self) -> u32 {
        match self.seed {
            None => 1,
            Some(_) => 1 + u32::try_from(random::between(0, 4, &*self.order)).unwrap_or_default(),
        }
    }

    /// Runs an execution to its end. Dropped before, it stops.
    pub async fn run(&self, machine: &Machine, start: Start) -> Execution {
        let random = Seeded::new(self.seed.unwrap_or_default());
        Driver::new(self.execute(machine.clone(), start, Arc::new(random)), Arc::clone(&self.clock)).await
    }

    /// Runs an execution as a part of another future.
    pub(super) fn execute(&self, machine: Machine, start: Start, random: Arc<Seeded>) -> BoxFuture<'static, Execution> {
        let engine = self.clone();
        Box::pin(async move {
            let Start { name, arn, input, is_sync } = start;
            let name = name.unwrap_or_else(|| random::uuid(&*random).into());
            let made = || match machine.machine_type {
                MachineType::Standard => identity::execution_arn(&machine.arn, &machine.name, &name),
                MachineType::Express => {
                    identity::express_arn(&machine.arn, &machine.name, &name, &random::uuid(&*random))
                }
            };
            let arn = arn.unwrap_or_else(made);
            let started = engine.clock.now();
            let recorder = Recorder::default();
            let beside = Mutex::default();
            Run { engine, machine, arn, name, input, started, is_sync, recorder, random, beside }.execution().await
        })
    }
}

impl Run {
    /// Starts an execution that this one does not wait for.
    pub(super) fn start_beside(&self, execution: BoxFuture<'static, Execution>) {
        self.beside.lock().unwrap_or_else(PoisonError::into_inner).push(execution);
    }

    fn beside(&self) -> Vec<BoxFuture<'static, Execution>> {
        std::mem::take(&mut self.beside.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn execution(self) -> Execution {
        let role = self.machine.role.clone();
        self.note(0, Details::ExecutionStarted { input: self.input.clone(), role });
        let mut thread = Thread::new(0, Variables::default());
        let (status, output, failure) = match self.within_limits(&mut thread).await {
            Some(Ok(output)) => (Status::Succeeded, Some(output), None),
            Some(Err(Failed { failure, .. })) => (Status::Failed, None, Some(failure)),
            None => (Status::TimedOut, None, Some(Failure::timeout())),
        };
        let details = match (&output, &failure) {
            (Some(output), _) => Details::ExecutionSucceeded { output: output.clone() },
            (None, Some(failure)) if status == Status::TimedOut => Details::ExecutionTimedOut(failure.clone()),
            (None, failure) => Details::ExecutionFailed(failure.clone().unwrap_or_default()),
        };
        self.note(thread.last, details);
        let stopped = self.now();
        let mut others: FuturesUnordered<_> = self.beside().into_iter().collect();
        while others.next().await.is_some() {
            others.extend(self.beside());
        }
        let history = History::from(self.recorder.take());
        let Self { name, arn, input, started, .. } = self;
        Execution { name, arn, status, input, output, failure, started, stopped, history }
    }

    /// Runs the machine, as long as it may take; `None`: it took longer.
    async fn within_limits(&self, thread: &mut Thread) -> Option<Result<Payload, Failed>> {
        if self.input.length() > MOST_BYTES {
            let failure = Failure::data_limit_exceeded("The input exceeds the maximum number of bytes service limit.");
            return Some(Err(Failed::fatal(failure)));
        }
        let limit = match self.machine.machine_type {
            MachineType::Standard => YEAR,
            MachineType::Express => FIVE_MINUTES,
        };
        let (longest, timer) = match self.machine.program.timeout {
            Some(timeout) if timeout <= limit => (timeout, Timer::Stated),
            _ => (limit, Timer::Limit),
        };
        let mut timeout = self.clock().sleep(later(self.started, longest), timer).fuse();
        let mut root = self.block(&self.machine.program.block, thread, self.input.clone()).fuse();
        let mut others = FuturesUnordered::new();
        let ended = std::future::poll_fn(|cx| {
            loop {
                if let Poll::Ready(result) = root.poll_unpin(cx) {
                    return Poll::Ready(Some(result));
                }
                let more = self.beside();
                if more.is_empty() {
                    break;
                }
                others.extend(more);
                while let Poll::Ready(Some(_)) = others.poll_next_unpin(cx) {}
            }
            while let Poll::Ready(Some(_)) = others.poll_next_unpin(cx) {}
            timeout.poll_unpin(cx).map(|()| None)
        })
        .await;
        others.into_iter().for_each(|other| self.start_beside(other));
        ended
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("clock", &self.clock).field("seed", &self.seed).finish_non_exhaustive()
    }
}
