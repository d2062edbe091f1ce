//! Tests of machines, and what they say where they are wrong.

mod blocking;
mod context;
mod functions;
mod mistakes;
mod mocks;
mod state;
mod tasks;
mod tokens;

use sfn::{Context, ErrorNames, lambda, state_machine};

#[derive(Debug, serde::Serialize, thiserror::Error, ErrorNames)]
enum PayError {
    #[error("declined")]
    Declined,
}

#[lambda(timeout = 3)]
async fn pay(cents: u64) -> u64 {
    cents
}

#[lambda]
fn check(cents: u64, _context: Context) -> Result<u64, PayError> {
    if cents == 0 { Err(PayError::Declined) } else { Ok(cents) }
}

state_machine! {
    Shop<u64, u64> {
        Check: Task(check, Next = Pay),
        Pay: Task(pay, Retry(States::TaskFailed, IntervalSeconds = 1, MaxAttempts = 1), End),
    }
}

state_machine! {
    Texts<u64, u64> {
        Text: Task("arn:aws:states:::sns:publish" as u64, Parameters = json!({ "Message": "$" }), End),
    }
}
