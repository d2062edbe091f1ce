//! Task tokens: what is sent back for a task while it is at work, and at its end.

use super::{Call, Outcome};
use crate::Failure;
use crate::json::{SmolStr, Value};
use crate::payload::Payload;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};

/// The tasks of an engine that wait for their tokens: those with `.waitForTaskToken`, those with `.sync`, and activities.
///
/// Whoever has a token answers with it, as with AWS's `SendTaskSuccess`, `SendTaskFailure` and `SendTaskHeartbeat`. A copy is of the
/// same tasks.
#[derive(Clone, Default)]
pub struct TaskTokens(Arc<Mutex<Tasks>>);

#[derive(Default)]
struct Tasks {
    open: HashMap<SmolStr, Task>,
    /// How many tokens were given out twice.
    repeated: u64,
}

/// A task that waits.
struct Task {
    execution: SmolStr,
    state: SmolStr,
    news: News,
    waker: Option<Waker>,
}

/// What has come for a task, and was not looked at yet.
#[derive(Debug, Default)]
pub(crate) struct News {
    /// Who has taken it.
    pub(crate) started: Option<Option<SmolStr>>,
    /// What the service answered at once.
    pub(crate) submitted: Option<Payload>,
    pub(crate) has_heartbeat: bool,
    pub(crate) outcome: Option<Outcome>,
}

/// Nobody waits for the token: AWS's error of this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskTimedOut;

impl fmt::Display for TaskTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no task waits for this token: it has ended, has timed out, or never was")
    }
}

impl std::error::Error for TaskTimedOut {}

impl TaskTokens {
    /// Without tasks: those of the engine that is given this ([`Engine::with_tokens`](crate::Engine::with_tokens)) come to it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The task is done, with this result.
    ///
    /// # Errors
    /// When no task waits for the token.
    pub fn send_task_success(&self, token: &str, output: impl Into<Value>) -> Result<(), TaskTimedOut> {
        let output = Payload::from(output.into());
        self.tell(token, |news| news.outcome = Some(Outcome::Succeeded(output)))
    }

    /// The task has failed.
    ///
    /// # Errors
    /// When no task waits for the token.
    pub fn send_task_failure(&self, token: &str, failure: Failure) -> Result<(), TaskTimedOut> {
        self.tell(token, |news| news.outcome = Some(Outcome::Failed(failure)))
    }

    /// The task goes on: the time that `HeartbeatSeconds` gives it begins anew.
    ///
    /// # Errors
    /// When no task waits for the token.
    pub fn send_task_heartbeat(&self, token: &str) -> Result<(), TaskTimedOut> {
        self.tell(token, |news| news.has_heartbeat = true)
    }

    fn lock(&self) -> MutexGuard<'_, Tasks> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, token: &str, tell: impl FnOnce(&mut News)) -> Result<(), TaskTimedOut> {
        let waker = {
            let mut tasks = self.lock();
            let task = tasks.open.get_mut(token).ok_or(TaskTimedOut)?;
            // What has ended ends once.
            if task.news.outcome.is_some() {
                return Err(TaskTimedOut);
            }
            tell(&mut task.news);
            task.waker.take()
        };
        waker.into_iter().for_each(Waker::wake);
        Ok(())
    }

    /// Has a task of an execution wait for this token, or for one like it where another task has it.
    pub(crate) fn open(&self, token: SmolStr, execution: SmolStr, state: SmolStr) -> OpenTask {
        let mut tasks = self.lock();
        let mut own = token.clone();
        while tasks.open.contains_key(&own) {
            tasks.repeated += 1;
            own = smol_str::format_smolstr!("{token}{}", tasks.repeated);
        }
        tasks.open.insert(own.clone(), Task { execution, state, news: News::default(), waker: None });
        OpenTask { token: own, tokens: self.clone() }
    }

    /// The states of an execution that wait for their tokens.
    pub(crate) fn waiting(&self, execution: &str) -> Vec<SmolStr> {
        let tasks = self.lock();
        let of_execution = tasks.open.values().filter(|task| task.execution == execution);
        let mut states: Vec<_> = of_execution.map(|task| task.state.clone()).collect();
        states.sort_unstable();
        states.dedup();
        states
    }
}

impl fmt::Debug for TaskTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TaskTokens({} tasks)", self.lock().open.len())
    }
}

/// A task that waits for its token. Dropped, it waits no more.
pub(crate) struct OpenTask {
    pub(crate) token: SmolStr,
    tokens: TaskTokens,
}

impl OpenTask {
    /// What has come since this was asked; more will wake the caller.
    pub(crate) fn poll(&self, cx: &Context<'_>) -> News {
        let mut tasks = self.tokens.lock();
        let Some(task) = tasks.open.get_mut(&self.token) else { return News::default() };
        if task.waker.as_ref().is_none_or(|waker| !waker.will_wake(cx.waker())) {
            task.waker = Some(cx.waker().clone());
        }
        std::mem::take(&mut task.news)
    }
}

impl Drop for OpenTask {
    fn drop(&mut self) {
        let task = self.tokens.lock().open.remove(&self.token);
        drop(task);
    }
}

impl Call {
    /// The tasks of the engine that wait for their tokens, this one among them where it has a token.
    #[must_use]
    pub fn tokens(&self) -> &TaskTokens {
        &self.link.tokens
    }

    /// Says that the task goes on, as `SendTaskHeartbeat` does: the time that `HeartbeatSeconds` gives it begins anew. A call
    /// without a token has no heartbeats.
    pub fn heartbeat(&self) {
        self.tell(|news| news.has_heartbeat = true);
    }

    /// Says what the service has answered at once, where the task goes on: the event `TaskSubmitted` is of this time. For calls
    /// with `.sync` and `.waitForTaskToken`.
    pub fn submitted(&self, output: impl Into<Value>) {
        let output = Payload::from(output.into());
        self.tell(|news| news.submitted = Some(output));
    }

    /// Says that a worker has taken the activity's task: the event `ActivityStarted` is of this time.
    pub fn started(&self, worker: Option<&str>) {
        self.tell(|news| news.started = Some(worker.map(SmolStr::from)));
    }

    /// Whether the token of this call was answered.
    pub(crate) fn is_answered(&self) -> bool {
        let is_answered = |token| self.tokens().lock().open.get(token).is_some_and(|task| task.news.outcome.is_some());
        self.token.as_ref().is_some_and(is_answered)
    }

    fn tell(&self, tell: impl FnOnce(&mut News)) {
        // Nobody waits for a task without a token, or for one that has timed out.
        let _ = self.token.as_ref().map(|token| self.tokens().tell(token, tell));
    }
}
