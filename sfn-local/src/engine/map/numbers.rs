//! The numbers of a Map state that the input may say: how much at once, how many failures.

use crate::Failure;
use crate::engine::data::Stage;
use crate::eval::EvaluationError;
use crate::json::Value;
use crate::payload::Payload;
use crate::program::Field;

impl Stage<'_> {
    /// A whole number; `None` where the definition does not have the field.
    pub(super) fn whole(&self, name: &str, field: &Field, effective: &Payload) -> Result<Option<i64>, EvaluationError> {
        self.number(name, "integer", field, effective, |value| match value {
            Value::String(text) => text.trim().parse().ok(),
            value => value.as_i64(),
        })
    }

    /// `MaxConcurrency`; 0, as many as there may be, where the definition does not have it.
    pub(super) fn concurrency(&self, field: &Field, effective: &Payload) -> Result<u64, EvaluationError> {
        let at_once = self.whole("MaxConcurrency", field, effective)?.unwrap_or_default();
        u64::try_from(at_once).map_err(|_| {
            let cause = format!("Expected non-negative integer for MaxConcurrency, got {at_once} instead");
            Failure::runtime(cause).into()
        })
    }

    /// A number; `None` where the definition does not have the field.
    pub(super) fn float(&self, name: &str, field: &Field, effective: &Payload) -> Result<Option<f64>, EvaluationError> {
        self.number(name, "float", field, effective, |value| match value {
            Value::String(text) => text.trim().parse().ok(),
            value => value.as_f64(),
        })
    }

    fn number<T>(
        &self,
        name: &str,
        kind: &str,
        field: &Field,
        effective: &Payload,
        read: impl Fn(&Value) -> Option<T>,
    ) -> Result<Option<T>, EvaluationError> {
        self.with(effective.value(), |scope| {
            let Some((value, path)) = field.look_up(scope)? else { return Ok(None) };
            let shown = value.as_str().map_or_else(|| value.to_text(), str::to_owned);
            match (read(&value), path) {
                (Some(number), _) => Ok(Some(number)),
                (None, Some(path)) => Err(Failure::runtime(format!(
                    "The {name}Path field refers to value \"{shown}\" which is not a valid {kind}: {path}"
                ))
                .into()),
                (None, None) => Err(EvaluationError {
                    failure: Failure::query_evaluation(format!("The {name} field is not a valid {kind}: {shown}")),
                    location: Some(name.to_owned()),
                }),
            }
        })
    }
}
