//! An execution from its start to its end.

use super::execution::{Execution, Status};
use super::failed::Failed;
use super::family::Family;
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
use std::future::Future;
use std::pin::pin;
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
    pub(super) fn execution(self) -> BoxFuture<'static, Execution> {
        // A block, which has the run in it once: a function would have it twice, as its argument too.
        Box::pin(async move {
            let program = &self.machine.program;
            let mut thread = Thread::new(0, Variables::default());
            let Ended { status, output, failure, stopped } =
                self.to_end(&program.block, program.timeout, &mut thread).await;
            let history = History::from(self.recorder.take());
            let Self { name, arn, input, started, .. } = self;
            Execution { name, arn, status, input, output, failure, started, stopped, history }
        })
    }

    /// Runs these states, from the first event of the execution to its last.
    pub(super) async fn to_end(&self, block: &Block, timeout: Option<Duration>, thread: &mut Thread) -> Ended {
        let role = self.machine.role.clone();
        self.note(0, Details::ExecutionStarted { input: self.input.clone(), role });
        let ended = self.within_limits(block, timeout, thread).await;
        let ended = ended.map(|result| result.and_then(|output| self.had_room().map(|()| output)));
        let (status, output, failure) = match ended {
            Ok(Ok(output)) => (Status::Succeeded, Some(output), None),
            Ok(Err(Failed { failure, .. })) => (Status::Failed, None, Some(failure)),
            Err(timeout) => (Status::TimedOut, None, Some(timeout)),
        };
        let details = match (&output, &failure) {
            (Some(output), _) => Details::ExecutionSucceeded { output: output.clone() },
            (None, Some(failure)) if status == Status::TimedOut => Details::ExecutionTimedOut(failure.clone()),
            (None, failure) => Details::ExecutionFailed(failure.clone().unwrap_or_default()),
        };
        self.note(thread.last, details);
        Ended { status, output, failure, stopped: self.now() }
    }

    /// Why the execution timed out. AWS tells no cause; that a task waits for ever, because nobody answers its token, is told here.
    fn overdue(&self, timer: Timer) -> Failure {
        let mut failure = Failure::timeout();
        if timer == Timer::Limit
            && let Some(state) = self.link.get().and_then(|link| link.tokens.waiting(&self.arn).into_iter().next())
        {
            failure.cause = Some(format!(
                "state `{state}` waited for its task token, which nobody has sent back: answer it with `TaskTokens`, give the state a \
                 mock, or a `TimeoutSeconds`"
            ));
        }
        failure
    }

    /// Runs states, as long as they may take.
    ///
    /// # Errors
    /// They took longer.
    async fn within_limits(
        &self,
        block: &Block,
        timeout: Option<Duration>,
        thread: &mut Thread,
    ) -> Result<Result<Payload, Failed>, Failure> {
        // StartExecution counts what is sent.
        if self.input.written_length() > MOST_BYTES {
            let failure = Failure::data_limit_exceeded("The input exceeds the maximum number of bytes service limit.");
            return Ok(Err(Failed::fatal(failure)));
        }
        let limit = match self.machine.machine_type {
            MachineType::Standard => YEAR,
            MachineType::Express => FIVE_MINUTES,
        };
        let (longest, timer) = match timeout {
            Some(timeout) if timeout <= limit => (timeout, Timer::Stated),
            _ => (limit, Timer::Limit),
        };
        let sleep = || self.clock().sleep(later(self.started, longest), timer);
        let mut timeout = None;
        if timer == Timer::Stated {
            // Set first: a function that blocks is not waited for any longer.
            let mut sleep = sleep();
            timeout = sleep.as_mut().now_or_never().is_none().then_some(sleep);
        }
        let mut states = self.block(block, thread, self.input.clone());
        std::future::poll_fn(|cx| match states.poll_unpin(cx) {
            Poll::Ready(result) => Poll::Ready(Ok(result)),
            Poll::Pending => {
                let timeout = timeout.get_or_insert_with(sleep);
                timeout.poll_unpin(cx).map(|()| Err(self.overdue(timer)))
            }
        })
        .await
    }
}

/// Runs an execution, and beside it those that it starts without waiting for them: all of them to their ends.
pub(super) async fn with_descendants<T>(execution: impl Future<Output = T>, family: &Family) -> T {
    let mut execution = pin!(execution);
    let mut ended = None;
    let mut others: Option<FuturesUnordered<_>> = None;
    std::future::poll_fn(|cx| {
        if ended.is_none()
            && let Poll::Ready(result) = execution.as_mut().poll(cx)
        {
            ended = Some(result);
        }
        // Those that are new may start others when they are polled.
        loop {
            let new = family.take_beside();
            let is_last = new.is_empty();
            if !is_last {
                others.get_or_insert_default().extend(new);
            }
            while let Some(Poll::Ready(Some(_))) = others.as_mut().map(|others| others.poll_next_unpin(cx)) {}
            if is_last {
                break;
            }
        }
        match others.as_ref().is_none_or(FuturesUnordered::is_empty) {
            true => ended.take().map_or(Poll::Pending, Poll::Ready),
            false => Poll::Pending,
        }
    })
    .await
}
