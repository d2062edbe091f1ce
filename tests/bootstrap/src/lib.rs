//! Functions for the tests: one for each thing that can happen to an event.

use serde::{Deserialize, Serialize};
use sfn::{Context, ErrorNames, lambda};
use std::fmt;

/// What [`pay()`] takes.
#[derive(Debug, Deserialize)]
pub struct Order {
    cents: u64,
}

/// What [`pay()`] returns.
#[derive(Debug, Serialize)]
pub struct Receipt {
    reference: String,
}

/// Why [`pay()`] fails.
#[derive(Debug, ErrorNames)]
#[error_name(prefix = "Pay.")]
pub enum PayError {
    /// The card was declined.
    Declined,
}

impl fmt::Display for PayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the card was declined")
    }
}

/// Succeeds, fails by name, or panics, as the amount has it.
#[lambda]
pub async fn pay(order: Order, context: Context) -> Result<Receipt, PayError> {
    match order.cents {
        0 => free_of_charge(),
        1..=10_000 => Ok(Receipt { reference: format!("{}/{}", order.cents, context.request_id) }),
        _ => Err(PayError::Declined),
    }
}

#[expect(clippy::panic, reason = "what the test is about")]
fn free_of_charge() -> ! {
    panic!("nothing to pay")
}
