//! An error type that is not there is said once.

use sfn::{lambda, state_machine};

#[lambda]
fn pay(cents: u64) -> Result<u64, PayError> {
    Ok(cents)
}

#[derive(Debug, thiserror::Error, sfn::ErrorNames)]
enum PayError {
    #[error("declined")]
    Declined,
}

state_machine! {
    Shop<u64, _> {
        Pay: Task(pay, Retry(PayErorr::Declined, MaxAttempts = 1), Catch(Word, Next = Done), End),
        Done: Pass(End),
    }
}

fn main() {}
