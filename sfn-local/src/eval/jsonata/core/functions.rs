//! The functions that AWS adds to JSONata's, and those of JSONata that take the execution's clock and randomness.
//!
//! Source: docs.aws.amazon.com, "JSONata functions provided by Step Functions" (2025). What is given arguments of other types
//! says so as JSONata's own functions do.

mod clock;
mod list;
mod text;

use super::super::uses::Uses;
use crate::eval::Scope;
use crate::eval::random::{Random, uuid};
use jsonata_core::evaluator::{Evaluator, EvaluatorError, HostFnResult};
use jsonata_core::value::JValue;
use std::cell::Cell;
use std::rc::Rc;

/// A function of the execution: its arguments, and what it takes of the execution.
type Function = fn(&[JValue], &Execution) -> HostFnResult;

/// What functions take of the execution. They outlive the borrowed scope.
struct Execution {
    now_ms: i64,
    random: Sequence,
}

const FUNCTIONS: [(&str, Function); 11] = [
    ("clone", |arguments, _| list::clone(arguments)),
    ("eval", |_, _| Err(error("T1006: Attempted to invoke a non-function"))),
    ("hash", |arguments, _| text::hash(arguments)),
    ("millis", |_, execution| Ok(clock::millis(execution.now_ms))),
    ("now", |arguments, execution| clock::now(arguments, execution.now_ms)),
    ("parse", |arguments, _| text::parse(arguments)),
    ("partition", |arguments, _| list::partition(arguments)),
    ("random", |arguments, execution| random(arguments, &execution.random)),
    ("range", |arguments, _| list::range(arguments)),
    ("shuffle", |arguments, execution| list::shuffle(arguments, &execution.random)),
    ("uuid", |_, execution| Ok(JValue::string(uuid(&execution.random)))),
];

/// Those functions that an expression names, for one evaluation. A copy shares them.
#[derive(Clone)]
pub(super) struct Functions(Rc<Named>);

struct Named {
    functions: Vec<(&'static str, Function)>,
    execution: Execution,
}

impl Functions {
    pub(super) fn of(uses: &Uses, scope: &Scope<'_>) -> Self {
        let is_named = |(name, _): &&(&str, Function)| uses.get(name).is_some();
        let functions: Vec<_> = FUNCTIONS.iter().filter(is_named).copied().collect();
        let is_random = functions.iter().any(|(name, _)| ["random", "shuffle", "uuid"].contains(name));
        let seed = if is_random { scope.random.next_u64() } else { 0 };
        let execution = Execution { now_ms: scope.now_ms, random: Sequence(Cell::new(seed)) };
        Self(Rc::new(Named { functions, execution }))
    }

    pub(super) fn register(&self, evaluator: &mut Evaluator) {
        for (name, function) in &self.0.functions {
            let (named, function) = (Rc::clone(&self.0), *function);
            let call = move |arguments: &[JValue]| function(arguments, &named.execution);
            // Only what the engine compiles cannot be replaced: none of these.
            let _ = evaluator.register_fn_override(*name, call);
        }
    }
}

/// Random numbers out of a seed (SplitMix64).
struct Sequence(Cell<u64>);

impl Random for Sequence {
    fn next_u64(&self) -> u64 {
        self.0.set(self.0.get().wrapping_add(0x9E37_79B9_7F4A_7C15));
        let mut bits = self.0.get();
        bits = (bits ^ bits >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ bits >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ bits >> 31
    }
}

/// `$random()`, and `$random(seed)`, which gives the same number for the same seed.
fn random(arguments: &[JValue], sequence: &Sequence) -> HostFnResult {
    let bits = match arguments {
        [] | [JValue::Undefined] => sequence.next_u64(),
        [JValue::Number(seed)] => Sequence(Cell::new(seed.to_bits())).next_u64(),
        [_] => return Err(mismatch("random", 1)),
        _ => return Err(mismatch("random", 2)),
    };
    #[expect(clippy::cast_precision_loss, reason = "53 bits are exact")]
    Ok(JValue::Number((bits >> 11) as f64 / (1_u64 << 53) as f64))
}

fn error(message: &str) -> EvaluatorError {
    EvaluatorError::EvaluationError(message.to_owned())
}

/// An argument is not of the type that the function takes.
fn mismatch(function: &str, index: usize) -> EvaluatorError {
    error(&format!("T0410: Argument {index} of function \"{function}\" does not match function signature"))
}
