//! One state by itself.

use super::driver::Driver;
use super::failed::{Failed, How};
use super::family::{Descent, Family};
use super::inspector::Inspector;
use super::retry::retrier;
use super::root::{FIVE_MINUTES, with_descendants};
use super::run::Run;
use super::thread::{Thread, Visit};
use super::{Engine, Machine};
use crate::Failure;
use crate::clock::{Timer, later};
use crate::eval::Variables;
use crate::eval::random::{self, Seeded};
use crate::history::Recorder;
use crate::json::SmolStr;
use crate::payload::Payload;
use crate::program::{Block, Kind, State};
use futures_util::future::{Either, select};
use std::pin::pin;
use std::sync::{Arc, OnceLock};

/// What is inspected, and with what.
pub(crate) struct Subject<'a> {
    pub(crate) machine: Machine,
    pub(crate) block: &'a Block,
    pub(crate) state: &'a State,
    pub(crate) input: Payload,
    pub(crate) variables: Variables,
    /// How often the retrier of its error has retried it.
    pub(crate) retries: u64,
}

/// How a state ends.
pub(crate) enum End {
    Succeeded { output: Payload, next: Option<SmolStr> },
    Failed(Failure),
    Retriable(Failure),
    Caught { failure: Failure, output: Payload, next: Option<SmolStr> },
}

impl Engine {
    /// Runs one attempt of a state, whose stages `inspector` is told of; gives its end, and the variables after it.
    pub(crate) async fn inspect(&self, subject: Subject<'_>, inspector: Arc<Inspector>) -> (End, Variables) {
        let random = Arc::new(Seeded::new(self.settings.seed.unwrap_or_default()));
        let family = Arc::new(Family::new(self.settings.seed));
        let Subject { machine, block, state, input, variables, retries } = subject;
        let name: SmolStr = random::uuid(&*random).into();
        let run = Run {
            engine: self.clone(),
            // As AWS names it: without the id that the executions of Express machines have. Recorded.
            arn: super::identity::short_express_arn(&machine.arn, &machine.name, &name),
            machine,
            name,
            input: input.clone(),
            started: self.settings.clock.now(),
            is_sync: true,
            recorder: Recorder::default(),
            random,
            descent: Descent { family: Arc::clone(&family), level: 0 },
            link: OnceLock::new(),
        };
        let mut thread = Thread::new(0, variables);
        thread.inspector = Some(inspector);
        let work = async {
            let visit = Visit { entered: 0, before: 0, time: run.now(), retries };
            let timeout = run.clock().sleep(later(run.started, FIVE_MINUTES), Timer::Limit);
            match select(Box::pin(run.end(block, state, &mut thread, visit, &input)), timeout).await {
                Either::Left((end, _)) => end,
                Either::Right(_) => End::Failed(Failure::timeout()),
            }
        };
        let end = Driver::new(pin!(with_descendants(work, &family)), Arc::clone(&self.settings.clock)).await;
        (end, thread.variables)
    }
}

impl Run {
    async fn end(&self, block: &Block, state: &State, thread: &mut Thread, visit: Visit, input: &Payload) -> End {
        let name = |next: Option<usize>| Some(block.states.get(next?)?.name.clone());
        let retries = visit.retries;
        let (attempt, visit) = match state.kind {
            Kind::Task(_) | Kind::Parallel(_) | Kind::Map(_) => {
                (self.attempt(state, thread, &visit, input).await, visit)
            }
            _ => {
                let again = Visit { ..visit };
                (self.work(state, thread, visit, input).await, again)
            }
        };
        let failed = match attempt {
            Ok(exit) => return End::Succeeded { output: exit.output, next: name(exit.next) },
            Err(failed) if failed.how == How::Fatal => return End::Failed(failed.failure),
            Err(failed) => failed,
        };
        let failure = failed.failure.clone();
        if self.retries(state, thread, &failed, retries) {
            return End::Retriable(failure);
        }
        match self.caught(state, thread, &visit, input, failed) {
            Ok(exit) => End::Caught { failure, output: exit.output, next: name(exit.next) },
            Err(failed) => End::Failed(failed.failure),
        }
    }

    /// Whether a state is to be tried again that was retried so often.
    fn retries(&self, state: &State, thread: &Thread, failed: &Failed, mut count: u64) -> bool {
        let at = retrier(state, failed);
        let delay = at.and_then(|at| self.next_retry(state.retry.get(at)?, &mut count));
        if let Some(inspector) = &thread.inspector {
            inspector.tell(|data| {
                data.error_details.retry_index = at;
                data.error_details.retry_backoff_interval = delay;
            });
        }
        delay.is_some()
    }
}
