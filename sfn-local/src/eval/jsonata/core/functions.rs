//! The functions that AWS adds to JSONata's, and those of JSONata that need the execution's clock and randomness.

use super::super::uses::Uses;
use crate::eval::Scope;
use jsonata_core::evaluator::{Evaluator, EvaluatorError};
use jsonata_core::value::JValue;

pub(super) fn register(evaluator: &mut Evaluator, uses: &Uses, _scope: &Scope<'_>) {
    if uses.get("eval").is_some() {
        let _ = evaluator.register_fn_override("eval", |_: &[JValue]| {
            Err(EvaluatorError::ReferenceError("T1006: Attempted to invoke a non-function".to_owned()))
        });
    }
}
