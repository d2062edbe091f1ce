//! What a mock of a state or of a resource answers, held against what is called.

use super::{fail_at, find};
use crate::Failure;
use crate::task::{Call, Key, Outcome, Reply, function_failure, mockable};
use sfn_core::lambda::InvocationError;
use std::panic::Location;

/// A mock, as messages name it.
pub(super) struct Mock {
    pub(super) key: Key,
    /// Where the test has it.
    pub(super) place: &'static Location<'static>,
}

impl Mock {
    /// The answer to a call: as Lambda gives it, where a function is called.
    pub(super) fn checked(&self, call: &Call, mut reply: Reply) -> Reply {
        match &mut reply.outcome {
            Outcome::Succeeded(result) => {
                let fits = mockable::result(&call.resource, call.function(), result.value());
                if let Err(message) = fits {
                    fail_at(self.place, format!("{}: {message}", self.key));
                }
            }
            Outcome::Failed(failure) if call.function().is_some() && !call.resource.is_callback() => {
                let state = find::state(call);
                if let Err(message) = mockable::error(&call.resource, call.function(), state, failure.name()) {
                    fail_at(self.place, format!("{}: {message}", self.key));
                }
                of_function(failure);
            }
            _ => {}
        }
        reply
    }
}

/// Gives a failure the cause that a function's has. What Lambda or the engine itself fails with has a text.
fn of_function(failure: &mut Failure) {
    let (error, message) = (failure.name(), failure.cause.as_deref().unwrap_or_default());
    let is_service = ["Lambda.", "States."].iter().any(|prefix| error.starts_with(prefix));
    if !is_service && !message.starts_with('{') {
        *failure = function_failure(&InvocationError { error_type: error.to_owned(), message: message.to_owned() });
    }
}
