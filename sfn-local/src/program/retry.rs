//! Retriers and catchers.

use super::CompileError;
use super::compile::Names;
use super::data::{Target, Template};
use crate::Failure;
use crate::json::SmolStr;
use sfn_core::asl::{self, QueryLanguage};
use std::time::Duration;

/// One entry of `Retry`.
pub(crate) struct Retrier {
    pub(crate) errors: Vec<SmolStr>,
    interval: f64,
    pub(crate) most: u64,
    rate: f64,
    longest: Option<f64>,
    /// Whether the delay is a random part of what it would be.
    pub(crate) is_jittered: bool,
}

/// One entry of `Catch`.
pub(crate) struct Catcher {
    pub(crate) errors: Vec<SmolStr>,
    pub(crate) result_path: Target,
    pub(crate) assign: Option<Template>,
    pub(crate) output: Option<Template>,
    pub(crate) next: usize,
}

impl Retrier {
    /// Defaults: states-language.net/spec.html#retry.
    pub(super) fn new(retrier: &asl::Retrier) -> Self {
        let number = |number: &Option<serde_json::Number>| number.as_ref().and_then(serde_json::Number::as_f64);
        Self {
            errors: retrier.error_names().map(SmolStr::new).collect(),
            interval: number(&retrier.interval_seconds).unwrap_or(1.0),
            most: retrier.max_attempts.as_ref().and_then(serde_json::Number::as_u64).unwrap_or(3),
            rate: number(&retrier.backoff_rate).unwrap_or(2.0),
            longest: number(&retrier.max_delay_seconds),
            is_jittered: retrier.jitter_strategy.as_ref().and_then(sfn_core::json::Value::as_str) == Some("FULL"),
        }
    }

    /// How long to wait before a retry, with so many before it, when nothing is left to chance.
    pub(crate) fn delay(&self, retries: u64) -> Duration {
        #[expect(clippy::cast_precision_loss, reason = "at most 99999999")]
        let delay = self.interval * self.rate.powf(retries as f64);
        let delay = self.longest.map_or(delay, |longest| delay.min(longest));
        Duration::try_from_secs_f64(delay).unwrap_or(Duration::MAX)
    }
}

impl Catcher {
    pub(super) fn new(
        catcher: &asl::Catcher,
        language: QueryLanguage,
        names: &Names<'_>,
    ) -> Result<Self, CompileError> {
        let template = |field: &str, value: &Option<sfn_core::json::Value>| {
            value.as_ref().map(|value| Template::new(field, language, value)).transpose()
        };
        Ok(Self {
            errors: catcher.error_names().map(SmolStr::new).collect(),
            result_path: Target::new(catcher.result_path.as_ref())?,
            assign: template("Assign", &catcher.assign)?,
            output: template("Output", &catcher.output)?,
            next: names.find("Catch", &catcher.next)?,
        })
    }
}

/// Whether `ErrorEquals` has an error in it.
///
/// Source: states-language.net/spec.html#error-names; that `States.Runtime` is never handled, and that `States.ALL` handles
/// `States.DataLimitExceeded` of a task's result, was recorded.
pub(crate) fn handles(errors: &[SmolStr], failure: &Failure) -> bool {
    if failure.is("States.Runtime") {
        return false;
    }
    errors.iter().any(|error| match error.as_str() {
        "States.ALL" => true,
        "States.TaskFailed" => !failure.is("States.Timeout"),
        name => failure.name() == name,
    })
}
