//! Task.

mod events;
mod waiting;

use crate::Failure;
use crate::clock::{Timer, later};
use crate::engine::block::Exit;
use crate::engine::data::Stage;
use crate::engine::failed::{Failed, How};
use crate::engine::run::{MOST_BYTES, Run, too_large};
use crate::engine::thread::{Thread, Visit};
use crate::eval::{EvaluationError, random};
use crate::history::Details;
use crate::json::{SmolStr, Value};
use crate::payload::Payload;
use crate::program::{Field, State, Task};
use crate::task::{Call, Outcome};
use events::Events;
use std::sync::Arc;
use std::time::Duration;
use waiting::Answered;

/// How long a Task may take that does not say so, in seconds. Source: `reference` of the API; recorded.
const LONGEST: u64 = 99_999_999;

/// A call with what its events say.
struct Scheduled {
    events: Events,
    input: Payload,
    timeout: Option<u64>,
    heartbeat: Option<u64>,
    role: Option<SmolStr>,
    token: Option<SmolStr>,
}

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
        stage.token = task.resource.takes_token().then(|| self.token());
        let scheduled = match scheduled(&stage, task) {
            Ok(scheduled) => scheduled,
            Err(error) => return Err(self.evaluation_failed(thread, visit, state, error, visit.before)),
        };
        self.limit(&state.name, scheduled.input.clone())?;
        self.record(thread, scheduled.events.scheduled(&scheduled, &self.machine.arn));
        self.pause(thread).await;
        let result = self.call(state, task, thread, visit, &scheduled).await?;
        stage.tell(|data| data.result = Some(result.clone()));
        let previous = thread.last;
        self.finish(&stage, thread, result, previous)
    }

    /// A token that no other task of the run has.
    fn token(&self) -> SmolStr {
        random::uuid(&*self.random).replace('-', "").into()
    }

    async fn call(
        &self,
        state: &State,
        task: &Task,
        thread: &mut Thread,
        visit: &Visit,
        scheduled: &Scheduled,
    ) -> Result<Payload, Failed> {
        let events = &scheduled.events;
        // An activity starts when a worker takes it: with its answer, for all that is known here.
        if !matches!(events, Events::Activity(_)) {
            self.record(thread, events.started());
            self.pause(thread).await;
        }
        let seconds = |seconds: Option<u64>| seconds.map(Duration::from_secs);
        let call = Call {
            machine: self.machine.name.clone(),
            state: state.name.clone(),
            resource: task.resource.clone(),
            input: scheduled.input.clone(),
            attempt: u32::try_from(visit.retries).unwrap_or(u32::MAX),
            iteration: thread.iteration,
            token: scheduled.token.clone(),
            timeout: seconds(scheduled.timeout),
            heartbeat: seconds(scheduled.heartbeat),
            now: self.now(),
        };
        let deadline = seconds(scheduled.timeout);
        let silence = seconds(scheduled.heartbeat);
        let Some(outcome) = self.answer(thread, events, call, deadline, silence).await else {
            let is_heartbeat = silence.is_some_and(|silence| deadline.is_none_or(|deadline| silence < deadline));
            self.record(thread, events.timed_out(Failure::timeout()));
            // Others that time out now say so before this error ends them.
            self.pause(thread).await;
            let how = if is_heartbeat { How::Heartbeat } else { How::Error };
            return Err(Failed { failure: Failure::timeout(), how });
        };
        self.outcome(thread, events, outcome)
    }

    /// What answers the call, in time; `None`: nobody.
    async fn answer(
        &self,
        thread: &mut Thread,
        events: &Events,
        call: Call,
        deadline: Option<Duration>,
        silence: Option<Duration>,
    ) -> Option<Outcome> {
        let timer = if deadline.or(silence).is_some() { Timer::Stated } else { Timer::Limit };
        let longest = deadline.into_iter().chain(silence).min().unwrap_or(Duration::from_secs(LONGEST));
        let begin = call.now;
        let until = || later(begin, longest);
        let nested =
            if call.resource.is_execution() && !self.tasks().answers(&call) { self.nested(&call) } else { None };
        let answered = match nested {
            Some(nested) => Answered::by_execution(nested),
            None => Answered::by_handler(self.tasks().call(call), &**self.clock()),
        };
        let reply = answered.until(self, &until, timer).await?;
        if let Events::Activity(_) = events {
            self.record(thread, Details::ActivityStarted { worker: reply.worker });
        }
        if let (Some(output), Events::Task(resource)) = (reply.submitted, events) {
            self.record(thread, Details::TaskSubmitted { resource: Arc::clone(resource), output });
        }
        if matches!(reply.outcome, Outcome::Never) {
            self.clock().sleep(until(), timer).await;
            return None;
        }
        Some(reply.outcome)
    }

    /// Records how a call ended.
    fn outcome(&self, thread: &mut Thread, events: &Events, outcome: Outcome) -> Result<Payload, Failed> {
        let failure = match outcome {
            Outcome::Succeeded(output) if output.length() > MOST_BYTES => too_large(events.name()),
            Outcome::Succeeded(output) => {
                self.record(thread, events.succeeded(output.clone()));
                return Ok(output);
            }
            Outcome::Failed(failure) => failure.limited(),
            Outcome::TimedOut(failure) => {
                let failure = failure.limited();
                self.record(thread, events.timed_out(failure.clone()));
                return Err(Failed { failure, how: How::Error });
            }
            Outcome::StartFailed(failure) => {
                let failure = failure.limited();
                self.record(thread, events.start_failed(failure.clone()));
                return Err(failure.into());
            }
            Outcome::SubmitFailed(failure) | Outcome::ScheduleFailed(failure) => {
                let failure = failure.limited();
                self.record(thread, events.submit_failed(failure.clone()));
                return Err(failure.into());
            }
            Outcome::Never => Failure::timeout(),
        };
        self.record(thread, events.failed(failure.clone()));
        Err(failure.into())
    }
}

fn scheduled(stage: &Stage<'_>, task: &Task) -> Result<Scheduled, EvaluationError> {
    let input = stage.effective_input()?;
    let timeout = seconds(stage, "TimeoutSeconds", &task.timeout)?;
    let heartbeat = seconds(stage, "HeartbeatSeconds", &task.heartbeat)?;
    let raw = stage.input.value();
    let role = stage.with(raw, |scope| task.role.evaluate(scope).map(|role| role.map(std::borrow::Cow::into_owned)))?;
    let role = role.as_ref().and_then(Value::as_str).map(SmolStr::new);
    let events = Events::of(&task.resource);
    Ok(Scheduled { events, input, timeout, heartbeat, role, token: stage.token.clone() })
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
