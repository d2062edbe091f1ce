//! Task.

mod waiting;

use crate::Failure;
use crate::engine::block::Exit;
use crate::engine::data::Stage;
use crate::engine::failed::{Failed, How};
use crate::engine::run::{MOST_BYTES, Run, too_large};
use crate::engine::thread::{Thread, Visit};
use crate::eval::{EvaluationError, random};
use crate::history::Details;
use crate::json::{SmolStr, Value};
use crate::payload::Payload;
use crate::program::{Events, Field, Scheduled, State, Task};
use crate::task::{Call, OpenTask, Outcome, Reply};
use std::sync::Arc;
use std::time::Duration;
use waiting::{Limits, News, Waiting};

impl Run {
    pub(super) async fn task(
        &self,
        state: &State,
        task: &Task,
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
    ) -> Result<Exit, Failed> {
        let mut stage = Stage::new(self, state, thread, visit, input);
        let token = task.resource.takes_token().then(|| self.token(state));
        stage.token = token.as_ref().map(|task| task.token.clone());
        let scheduled = match scheduled(&stage, task) {
            Ok(scheduled) => scheduled,
            Err(error) => return Err(self.evaluation_failed(thread, visit, state, error, visit.before)),
        };
        self.limit(&state.name, &scheduled.input)?;
        self.record(thread, task.events.scheduled(&self.machine.arn, &scheduled));
        self.pause(thread).await;
        // An activity starts when a worker takes it.
        if !matches!(task.events, Events::Activity(_)) {
            self.record(thread, task.events.started());
            self.pause(thread).await;
        }
        let mut waiting = self.called(&stage, thread, task, scheduled, token.as_ref());
        let result = self.answered(thread, &task.events, &mut waiting).await?;
        stage.tell(|data| data.result = Some(result.clone()));
        let previous = thread.last;
        self.finish(&stage, thread, result, previous)
    }

    /// A token for a task of this state.
    fn token(&self, state: &State) -> OpenTask {
        let token = random::uuid(&*self.random).replace('-', "");
        self.engine.tokens().open(token.into(), self.arn.clone(), state.name.clone())
    }

    /// Calls what the task names. No future: what it holds is not held while the task is waited for.
    fn called<'a>(
        &'a self,
        stage: &Stage<'_>,
        thread: &Thread,
        task: &Task,
        scheduled: Scheduled,
        token: Option<&'a OpenTask>,
    ) -> Waiting<'a> {
        let seconds = |seconds: Option<u64>| seconds.map(Duration::from_secs);
        let call = Call {
            machine: self.machine.name.clone(),
            state: stage.state.name.clone(),
            resource: task.resource.clone(),
            input: scheduled.input,
            attempt: u32::try_from(stage.visit.retries).unwrap_or(u32::MAX),
            iteration: thread.iteration,
            token: token.map(|task| task.token.clone()),
            timeout: seconds(scheduled.timeout),
            heartbeat: seconds(scheduled.heartbeat),
            now: self.now(),
            link: self.link().clone(),
        };
        // Nobody can send a heartbeat without a token.
        let silence = call.heartbeat.filter(|_| token.is_some());
        let limits = Limits { begin: call.now, whole: call.timeout, silence };
        let is_nested = call.resource.is_execution() && !self.tasks().answers(&call);
        match is_nested.then(|| self.nested(&call)).flatten() {
            Some(nested) => Waiting::for_execution(nested, &**self.clock(), token, limits),
            None => Waiting::for_handler(self.tasks().call(call), self.link(), &**self.clock(), token, limits),
        }
    }

    /// Waits until the task has ended, and records what happens to it.
    async fn answered(
        &self,
        thread: &mut Thread,
        events: &Events,
        waiting: &mut Waiting<'_>,
    ) -> Result<Payload, Failed> {
        let mut heard = Heard { is_started: !matches!(events, Events::Activity(_)), is_submitted: false };
        loop {
            let reply = match waiting.next().await {
                News::Started(worker) => Reply { worker, ..Reply::new(Outcome::Never) },
                News::Submitted(output) => Reply { submitted: Some(output), ..Reply::new(Outcome::Never) },
                News::Answered(reply) => reply,
                News::TimedOut { is_heartbeat } => {
                    waiting.stop();
                    self.record(thread, events.timed_out(Failure::timeout()));
                    // Others that time out now say so before this error ends them.
                    self.pause(thread).await;
                    let how = if is_heartbeat { How::Heartbeat } else { How::Error };
                    return Err(Failed { failure: Failure::timeout(), how });
                }
            };
            if let Some(result) = self.heard(thread, events, &mut heard, reply) {
                return result;
            }
        }
    }

    /// Records what a task says; `None`: it goes on.
    fn heard(
        &self,
        thread: &mut Thread,
        events: &Events,
        heard: &mut Heard,
        reply: Reply,
    ) -> Option<Result<Payload, Failed>> {
        if !std::mem::replace(&mut heard.is_started, true) {
            self.record(thread, Details::ActivityStarted { worker: reply.worker });
        }
        if let (Some(output), Events::Task(resource)) = (reply.submitted, events)
            && !std::mem::replace(&mut heard.is_submitted, true)
        {
            self.record(thread, Details::TaskSubmitted { resource: Arc::clone(resource), output });
        }
        self.outcome(thread, events, reply.outcome)
    }

    /// Records how a call ended; `None`: the task goes on.
    fn outcome(&self, thread: &mut Thread, events: &Events, outcome: Outcome) -> Option<Result<Payload, Failed>> {
        let (failure, details): (_, fn(&Events, Failure) -> Details) = match outcome {
            Outcome::Succeeded(output) if output.length() <= MOST_BYTES => {
                self.record(thread, events.succeeded(output.clone()));
                return Some(Ok(output));
            }
            Outcome::Never => return None,
            Outcome::Succeeded(_) => (too_large(events.name()), Events::failed),
            Outcome::Failed(failure) => (failure, Events::failed),
            Outcome::TimedOut(failure) => (failure, Events::timed_out),
            Outcome::StartFailed(failure) => (failure, Events::start_failed),
            Outcome::SubmitFailed(failure) | Outcome::ScheduleFailed(failure) => (failure, Events::submit_failed),
        };
        let failure = failure.limited();
        self.record(thread, details(events, failure.clone()));
        Some(Err(failure.into()))
    }
}

/// What a task has said: each of it is recorded once.
struct Heard {
    is_started: bool,
    is_submitted: bool,
}

fn scheduled(stage: &Stage<'_>, task: &Task) -> Result<Scheduled, EvaluationError> {
    let input = stage.effective_input()?;
    let timeout = seconds(stage, "TimeoutSeconds", &task.timeout)?;
    let heartbeat = seconds(stage, "HeartbeatSeconds", &task.heartbeat)?;
    let raw = stage.input.value();
    let role = stage.with(raw, |scope| task.role.evaluate(scope).map(|role| role.map(std::borrow::Cow::into_owned)))?;
    let role = role.as_ref().and_then(Value::as_str).map(SmolStr::new);
    Ok(Scheduled { input, timeout, heartbeat, role })
}

fn seconds(stage: &Stage<'_>, name: &str, field: &Field) -> Result<Option<u64>, EvaluationError> {
    if matches!(field, Field::Absent) {
        return Ok(None);
    }
    stage.with(stage.input.value(), |scope| {
        let Some((value, path)) = field.look_up(scope)? else { return Ok(None) };
        let seconds = value.as_i64().and_then(|seconds| u64::try_from(seconds).ok());
        seconds.filter(|seconds| *seconds > 0).map(Some).ok_or_else(|| match path {
            Some(path) => Failure::runtime(format!(
                "The {name}Path parameter does not reference a valid positive integer: {path} == {value}"
            ))
            .into(),
            None => EvaluationError {
                failure: Failure::query_evaluation(format!("The {name} field is not a positive integer: {value}")),
                location: Some(name.to_owned()),
            },
        })
    })
}
