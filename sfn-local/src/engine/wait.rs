//! Wait.

use super::block::Exit;
use super::data::Stage;
use super::failed::Failed;
use super::run::Run;
use super::thread::{Thread, Visit};
use crate::Failure;
use crate::clock::{Timer, Timestamp, later};
use crate::eval::{self, EvaluationError, Scope};
use crate::json::Value;
use crate::payload::Payload;
use crate::program::{Field, State, Wait};
use std::time::Duration;

/// The longest that a Wait may last, in seconds: 2^31 milliseconds and some. Source: recorded ("Wait state delay is too long.").
const LONGEST: i64 = 2_147_483_647;

impl Run {
    pub(super) async fn wait(
        &self,
        state: &State,
        wait: &Wait,
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
    ) -> Result<Exit, Failed> {
        let stage = Stage::new(self, state, thread, visit, input);
        let until = stage.input().and_then(|effective| {
            let until = stage.with(effective.value(), |scope| match wait {
                Wait::Seconds(field) => seconds(field, scope).map(|wait| later(self.now(), wait)),
                Wait::Timestamp(field) => timestamp(field, scope),
            })?;
            Ok((until, effective))
        });
        match until {
            Ok((until, effective)) => {
                self.clock().sleep(until, Timer::Stated).await;
                self.finish(&stage, thread, effective, visit.entered)
            }
            Err(error) => Err(self.evaluation_failed(thread, visit, state, error, visit.entered)),
        }
    }
}

fn runtime(cause: String) -> EvaluationError {
    Failure::runtime(cause).into()
}

fn seconds(field: &Field, scope: &Scope<'_>) -> Result<Duration, EvaluationError> {
    let Some((value, path)) = field.look_up(scope)? else { return Ok(Duration::ZERO) };
    let what = |problem: &str| match path {
        Some(path) => runtime(format!("The SecondsPath parameter {problem}: {path} == {value}")),
        None => Failure::query_evaluation(format!("The Seconds field {problem}: {value}")).into(),
    };
    let Some(seconds) = value.as_i64() else { return Err(what("cannot be parsed as a long value")) };
    if seconds > LONGEST {
        return Err(runtime("Wait state delay is too long.".to_owned()));
    }
    u64::try_from(seconds).map(Duration::from_secs).map_err(|_| what("references a negative value"))
}

fn timestamp(field: &Field, scope: &Scope<'_>) -> Result<Timestamp, EvaluationError> {
    const FORM: &str = "ISO-8601 extended offset date-time format string";
    let (value, path) = field.look_up(scope)?.unwrap_or_default();
    read(&value).ok_or_else(|| match path {
        Some(path) => runtime(format!(
            "The TimestampPath parameter does not reference a valid {FORM}: {path} == {}",
            shown(&value)
        )),
        None => EvaluationError {
            failure: Failure::query_evaluation(format!(
                "The Timestamp field cannot be parsed as an {FORM}: {}",
                shown(&value)
            )),
            location: Some("Timestamp".to_owned()),
        },
    })
}

fn read(value: &Value) -> Option<Timestamp> {
    eval::timestamp(value.as_str()?)
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_text(), str::to_owned)
}
