//! An execution from its start to its end.

use super::execution::{Execution, Status};
use super::failed::Failed;
use super::run::{MOST_BYTES, Run};
use super::thread::Thread;
use crate::Failure;
use crate::clock::{Timer, Timestamp, later};
use crate::eval::Variables;
use crate::history::{Details, History};
use crate::payload::Payload;
use crate::program::Block;
use crate::task::BoxFuture;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, StreamExt};
use sfn_core::asl::MachineType;
use std::sync::{Arc, PoisonError};
use std::task::Poll;
use std::time::Duration;

/// How long an execution may take. Source: docs.aws.amazon.com, "Quotas", 2026.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
pub(super) const FIVE_MINUTES: Duration = Duration::from_secs(5 * 60);

/// How the states of an execution came to their end, and when.
pub(super) struct Ended {
    pub(super) status: Status,
    pub(super) output: Option<Payload>,
    pub(super) failure: Option<Failure>,
    pub(super) stopped: Timestamp,
}

impl Run {
    /// Starts an execution that this one does not wait for.
    pub(super) fn start_beside(&self, execution: BoxFuture<'static, Execution>) {
        self.beside.lock().unwrap_or_else(PoisonError::into_inner).push(execution);
    }

    pub(super) fn beside(&self) -> Vec<BoxFuture<'static, Execution>> {
        std::mem::take(&mut self.beside.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Runs what this one does not wait for to its end.
    pub(super) async fn finish_others(&self) {
        let mut others: FuturesUnordered<_> = self.beside().into_iter().collect();
        while others.next().await.is_some() {
            others.extend(self.beside());
        }
    }

    pub(super) async fn execution(self) -> Execution {
        let program = Arc::clone(&self.machine.program);
        let mut thread = Thread::new(0, Variables::default());
        let Ended { status, output, failure, stopped } =
            self.to_end(&program.block, program.timeout, &mut thread).await;
        self.finish_others().await;
        let history = History::from(self.recorder.take());
        let Self { name, arn, input, started, .. } = self;
        Execution { name, arn, status, input, output, failure, started, stopped, history }
    }

    /// Runs these states, from the first event of the execution to its last.
    pub(super) async fn to_end(&self, block: &Block, timeout: Option<Duration>, thread: &mut Thread) -> Ended {
        let role = self.machine.role.clone();
        self.note(0, Details::ExecutionStarted { input: self.input.clone(), role });
        let (status, output, failure) = match self.within_limits(block, timeout, thread).await {
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
        Ended { status, output, failure, stopped: self.now() }
    }

    /// Runs states, as long as they may take; `None`: they took longer.
    async fn within_limits(
        &self,
        block: &Block,
        timeout: Option<Duration>,
        thread: &mut Thread,
    ) -> Option<Result<Payload, Failed>> {
        if self.input.length() > MOST_BYTES {
            let failure = Failure::data_limit_exceeded("The input exceeds the maximum number of bytes service limit.");
            return Some(Err(Failed::fatal(failure)));
        }
        let limit = match self.machine.machine_type {
            MachineType::Standard => YEAR,
            MachineType::Express => FIVE_MINUTES,
        };
        let (longest, timer) = match timeout {
            Some(timeout) if timeout <= limit => (timeout, Timer::Stated),
            _ => (limit, Timer::Limit),
        };
        let mut timeout = self.clock().sleep(later(self.started, longest), timer).fuse();
        let mut root = self.block(block, thread, self.input.clone()).fuse();
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
