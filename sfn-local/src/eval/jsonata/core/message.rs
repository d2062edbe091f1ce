//! The engine's errors in the words of the reference implementation.

use super::super::engine::Fault;
use jsonata_core::evaluator::EvaluatorError;
use jsonata_core::parser::ParserError;

pub(super) fn of(error: &EvaluatorError) -> Fault {
    Fault::thrown(worded(error.message()))
}

pub(super) fn of_parser(error: &ParserError) -> Fault {
    Fault::thrown(worded(&error.to_string()))
}

fn worded(message: &str) -> String {
    // The engine adds the function's name.
    match message.starts_with("T1006: ") {
        true => "T1006: Attempted to invoke a non-function".to_owned(),
        false => message.to_owned(),
    }
}
