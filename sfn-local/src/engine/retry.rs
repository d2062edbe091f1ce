//! Retry and Catch.

use super::block::Exit;
use super::data::{Given, Stage};
use super::failed::{Failed, How};
use super::run::Run;
use super::thread::{Thread, Visit};
use crate::Failure;
use crate::eval::EvaluationError;
use crate::eval::random::Random;
use crate::history::Details;
use crate::json::{Object, Value};
use crate::payload::Payload;
use crate::program::{Catcher, Kind, Retrier, State, handles};
use std::time::Duration;

impl Run {
    /// Runs a state that may be retried, and whose errors may be caught.
    pub(super) async fn with_retry(
        &self,
        state: &State,
        thread: &mut Thread,
        mut visit: Visit,
        input: &Payload,
    ) -> Result<Exit, Failed> {
        // Each retrier counts its own retries. Source: states-language.net/spec.html#retry.
        let mut counts = Vec::new();
        loop {
            self.has_room()?;
            let failed = match self.attempt(state, thread, &visit, input).await {
                Ok(exit) => return Ok(exit),
                Err(failed) => failed,
            };
            if failed.how == How::Fatal {
                return Err(failed);
            }
            let retrier = retrier(state, &failed);
            counts.resize(state.retry.len(), 0);
            match retrier.and_then(|at| self.next_retry(state.retry.get(at)?, counts.get_mut(at)?)) {
                Some(delay) => {
                    self.sleep(delay).await;
                    visit.retries += 1;
                }
                None => {
                    self.given_up(&state.kind, thread);
                    return self.caught(state, thread, &visit, input, failed);
                }
            }
        }
    }

    /// Runs a state that may be retried, once.
    pub(super) async fn attempt(
        &self,
        state: &State,
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
    ) -> Result<Exit, Failed> {
        match &state.kind {
            Kind::Task(task) => self.task(state, task, thread, visit, input).await,
            // On the heap by themselves: a Task needs less room than they do.
            Kind::Parallel(branches) => Box::pin(self.parallel(state, branches, thread, visit, input)).await,
            Kind::Map(map) => Box::pin(self.map(state, map, thread, visit, input)).await,
            _ => Err(Failed::fatal(Failure::runtime("this state cannot be retried"))),
        }
    }

    /// Records that a state which has others in it is not tried again.
    fn given_up(&self, kind: &Kind, thread: &mut Thread) {
        match kind {
            Kind::Map(_) => self.record(thread, Details::MapStateFailed),
            Kind::Parallel(_) => self.record(thread, Details::ParallelStateFailed),
            _ => thread.last,
        };
    }

    /// How long to wait for the next attempt, with so many retries before it; `None`: there is none.
    pub(super) fn next_retry(&self, retrier: &Retrier, count: &mut u64) -> Option<Duration> {
        if *count >= retrier.most {
            return None;
        }
        let delay = retrier.delay(*count);
        *count += 1;
        Some(if retrier.is_jittered { self.jittered(delay) } else { delay })
    }

    /// A random part of a delay.
    fn jittered(&self, delay: Duration) -> Duration {
        #[expect(clippy::cast_precision_loss, reason = "53 bits")]
        let part = (self.random.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
        delay.mul_f64(part)
    }

    /// What the first catcher that handles an error makes of it.
    pub(super) fn caught(
        &self,
        state: &State,
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
        failed: Failed,
    ) -> Result<Exit, Failed> {
        let mut catchers = state.catch.iter().enumerate();
        let Some((at, catcher)) = catchers.find(|(_, catcher)| is_handled(&catcher.errors, &failed)) else {
            return Err(failed);
        };
        let stage = Stage::new(self, state, thread, visit, input);
        stage.tell(|data| data.error_details.catch_index = Some(at));
        match catch(&stage, catcher, error_output(&failed.failure)) {
            Ok((output, assigned)) => {
                self.limit(&state.name, &output)?;
                Ok(Exit { output, assigned: assigned.apply(state, thread)?, next: Some(catcher.next) })
            }
            Err(error) => {
                let previous = thread.last;
                Err(self.evaluation_failed(thread, visit, state, error, previous))
            }
        }
    }
}

/// The retrier that decides of an error: the first that handles it.
pub(super) fn retrier(state: &State, failed: &Failed) -> Option<usize> {
    state.retry.iter().position(|retrier| is_handled(&retrier.errors, failed))
}

fn is_handled(errors: &[crate::json::SmolStr], failed: &Failed) -> bool {
    handles(errors, &failed.failure)
        || failed.how == How::Heartbeat && errors.iter().any(|error| error == "States.HeartbeatTimeout")
}

/// `{"Error": …, "Cause": …}`.
fn error_output(failure: &Failure) -> Payload {
    let mut object = Object::with_capacity(2);
    if let Some(error) = &failure.error {
        object.insert("Error", error.clone());
    }
    if let Some(cause) = &failure.cause {
        object.insert("Cause", cause.as_str());
    }
    Value::from(object).into()
}

type Caught = (Payload, super::data::Assigned);

fn catch(stage: &Stage<'_>, catcher: &Catcher, error: Payload) -> Result<Caught, EvaluationError> {
    if stage.state.is_jsonata() {
        let (assign, output) = (catcher.assign.as_ref(), catcher.output.as_ref());
        return stage.jsonata(assign, output, error, Given::Error);
    }
    let assigned = stage
        .assign(catcher.assign.as_ref(), |template| stage.with(error.value(), |scope| template.evaluate(scope)))?;
    Ok((stage.place(&catcher.result_path, error)?, assigned))
}
