//! Threads beside each other: branches and iterations.

use super::failed::{Failed, How};
use super::run::Run;
use super::thread::{Position, Thread};
use crate::history::{Details, EventId, StateType};
use crate::json::SmolStr;
use crate::payload::Payload;
use crate::task::BoxFuture;
use std::sync::Arc;

/// How a thread ended.
pub(super) struct Ended {
    /// Its place among the others.
    pub(super) index: usize,
    pub(super) result: Result<Payload, Failed>,
    /// Its last event.
    pub(super) last: EventId,
}

impl Run {
    /// A thread with a place among others, as a future.
    pub(super) fn fork<'a>(
        &'a self,
        index: usize,
        block: &'a crate::program::Block,
        mut thread: Thread,
        input: Payload,
    ) -> BoxFuture<'a, Ended> {
        Box::pin(async move {
            self.pause(&thread).await;
            let result = self.block(block, &mut thread, input).await;
            Ended { index, result, last: thread.last }
        })
    }

    /// Records what a thread was doing that is stopped, and those below it.
    pub(super) fn abort(&self, position: &Position, previous: EventId) {
        for (_, below) in position.take_below() {
            self.abort(&below, previous);
        }
        if position.has_map_run() {
            self.note(previous, Details::MapRunAborted);
        }
        if let Some(kind @ (StateType::Task | StateType::Wait | StateType::Map | StateType::Parallel)) =
            position.state()
        {
            self.note(previous, Details::StateAborted(kind));
        }
    }

    /// Records that one iteration has failed and that the others are stopped.
    pub(super) fn abort_iterations(
        &self,
        name: &SmolStr,
        failed: usize,
        running: &[(usize, Arc<Position>)],
        last: EventId,
    ) {
        let of_failed = running.iter().find(|(index, _)| *index == failed);
        self.note(last, Details::MapIterationFailed { name: name.clone(), index: failed });
        if let Some((_, position)) = of_failed {
            self.abort(position, last);
        }
        for (index, position) in running.iter().filter(|(index, _)| *index != failed) {
            self.note(last, Details::MapIterationAborted { name: name.clone(), index: *index });
            self.abort(position, last);
        }
    }

    /// What a state says whose threads have ended in an error that nobody handles.
    pub(super) fn fatal_below(&self, thread: &mut Thread, failed: &Failed, details: Details) {
        if failed.how == How::Fatal {
            self.record(thread, details);
        }
    }
}
