//! What all threads of an execution share.

use super::failed::{Failed, How};
use super::family::Descent;
use super::thread::{Thread, Visit};
use crate::Failure;
use crate::clock::{Clock, Timer, Timestamp, later};
use crate::eval::EvaluationError;
use crate::eval::random::Seeded;
use crate::history::{Details, EventId, Recorder};
use crate::json::{Extent, SmolStr};
use crate::payload::Payload;
use crate::program::State;
use crate::task::{Link, Tasks};
use sfn_core::asl::MachineType;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

/// The most bytes of data that a state may be given, or give. Source: docs.aws.amazon.com, "Quotas", 2026.
pub(crate) const MOST_BYTES: usize = 262_144;

/// How many times as many events an Express execution may have here.
const MORE_OF_EXPRESS: usize = 40;

/// How deep the data of a state may nest. AWS's limit is not published; a loop that wraps its data once more each time would
/// else end in the stack's.
pub(crate) const MOST_DEPTH: usize = 500;

/// An execution that runs.
pub(crate) struct Run {
    pub(crate) engine: super::Engine,
    pub(crate) machine: super::Machine,
    pub(crate) arn: SmolStr,
    pub(crate) name: SmolStr,
    pub(crate) input: Payload,
    pub(crate) started: Timestamp,
    /// Whether who started it waits for it: `StartSyncExecution`.
    pub(crate) is_sync: bool,
    pub(crate) recorder: Recorder,
    pub(crate) random: Arc<Seeded>,
    pub(crate) descent: Descent,
    /// What calls have of the engine: made for the first of them.
    pub(crate) link: OnceLock<Link>,
}

impl Run {
    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.engine.settings.clock
    }

    pub(crate) fn tasks(&self) -> &dyn Tasks {
        &*self.engine.settings.tasks
    }

    pub(crate) fn link(&self) -> &Link {
        self.link.get_or_init(|| Link::new(Arc::clone(self.clock()), self.engine.settings.tokens.clone()))
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock().now()
    }

    /// Records an event that follows another one. Where one more than it may have says how the execution ended, it is not recorded.
    pub(crate) fn note(&self, previous: EventId, details: Details) -> EventId {
        if self.is_full() && !details.ends_execution() {
            self.recorder.leave_out();
            return previous;
        }
        let id = self.recorder.add(previous, self.now(), details);
        if let Some(watch) = &self.engine.settings.watch {
            self.recorder.with_last(|event| watch(&self.machine.name, &self.arn, event));
        }
        id
    }

    /// Records an event of a thread.
    pub(crate) fn record(&self, thread: &mut Thread, details: Details) -> EventId {
        thread.last = self.note(thread.last, details);
        thread.last
    }

    /// Waits.
    pub(crate) async fn sleep(&self, duration: Duration) {
        self.clock().sleep(later(self.now(), duration), Timer::Stated).await;
    }

    /// Lets the threads beside this one run.
    pub(crate) async fn pause(&self, thread: &Thread) {
        if thread.is_beside {
            Pause(self.descent.family.turns()).await;
        }
    }

    /// Records that an evaluation failed, and says what that means for the state.
    ///
    /// What a state does on entering it belongs to the transition: there AWS has the event follow that before the state's.
    pub(crate) fn evaluation_failed(
        &self,
        thread: &mut Thread,
        visit: &Visit,
        state: &State,
        error: EvaluationError,
        previous: EventId,
    ) -> Failed {
        let location = error.location.clone();
        let failure = self.evaluation_error(visit, state, error);
        if failure.is("States.QueryEvaluationError") {
            let details = Details::EvaluationFailed { failure: failure.clone(), location, state: state.name.clone() };
            thread.last = self.note(previous, details);
        }
        failure.into()
    }

    /// What an execution says of an evaluation that failed.
    pub(crate) fn evaluation_error(&self, visit: &Visit, state: &State, error: EvaluationError) -> Failure {
        let EvaluationError { failure, .. } = error;
        // A state by itself was not entered in an execution: AWS's words begin with what is wrong. Recorded.
        if visit.entered == 0 {
            return failure;
        }
        let cause = failure.cause.as_deref().unwrap_or_default();
        let cause = format!(
            "An error occurred while executing the state '{}' (entered at the event id #{}). {cause}",
            state.name, visit.entered
        );
        Failure { error: failure.error, cause: Some(cause) }
    }

    /// How many events the execution may have, its last one included.
    ///
    /// An Express execution has no such limit on AWS. This engine keeps its events all the same, and so has one.
    fn most_events(&self) -> usize {
        match self.machine.machine_type {
            MachineType::Standard => self.engine.settings.most_events,
            MachineType::Express => self.engine.settings.most_events.saturating_mul(MORE_OF_EXPRESS),
        }
    }

    fn is_full(&self) -> bool {
        self.recorder.len() + 1 >= self.most_events()
    }

    /// Refuses to go on when the history is full: one more event will say how the execution ended.
    pub(crate) fn has_room(&self) -> Result<(), Failed> {
        if self.is_full() { Err(self.too_many_events()) } else { Ok(()) }
    }

    /// Refuses what had more events than were recorded.
    pub(crate) fn had_room(&self) -> Result<(), Failed> {
        if self.recorder.is_complete() { Ok(()) } else { Err(self.too_many_events()) }
    }

    fn too_many_events(&self) -> Failed {
        let most = self.most_events();
        Failed::fatal(Failure::runtime(format!("The execution reached the maximum number of history events ({most}).")))
    }

    /// Refuses data of more bytes than AWS takes, and what nests deeper than this engine goes.
    pub(crate) fn limit(&self, state: &str, payload: &Payload) -> Result<(), Failed> {
        let Extent { bytes, depth } = payload.value().extent();
        if bytes > MOST_BYTES {
            return Err(Failed { failure: too_large(state), how: How::Error });
        }
        if depth > MOST_DEPTH {
            return Err(Failed::fatal(too_deep(state)));
        }
        Ok(())
    }
}

/// The failure of what gives too many bytes.
pub(crate) fn too_large(what: &str) -> Failure {
    Failure::data_limit_exceeded(format!(
        "The state/task '{what}' returned a result with a size exceeding the maximum number of bytes service limit."
    ))
}

/// The failure of what nests too deep.
pub(crate) fn too_deep(what: &str) -> Failure {
    Failure::runtime(format!("The data of the state '{what}' nests more than {MOST_DEPTH} levels deep."))
}

/// Is not ready the first times it is asked.
struct Pause(u32);

impl Future for Pause {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        match self.0.checked_sub(1) {
            None => Poll::Ready(()),
            Some(left) => {
                self.0 = left;
                cx.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}
