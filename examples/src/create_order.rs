//! Creates an order through a partner's API: the call is retried, and what still fails is logged.

use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, ErrorOutput, Shape, lambda, state_machine};
use std::convert::Infallible;

/// What a customer orders.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Order {
    /// The order's number.
    pub id: String,
    /// What it costs, in cents.
    pub amount: u64,
}

/// The partner's answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Receipt {
    /// The order's number.
    pub order: String,
    /// The number that the partner gave it.
    pub reference: String,
}

/// Why the partner's API did not take an order.
#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "ApiError.")]
pub enum ApiError {
    /// Too many calls at once.
    #[error("the partner is busy")]
    Busy,
    /// An order that the partner does not take.
    #[error("the partner refused order {0}")]
    Refused(String),
}

/// Calls the partner's API.
///
/// # Errors
/// [`ApiError::Refused`] for an order over nothing.
#[lambda(timeout = 30, environment(API_URL = "${env:API_URL, 'https://partner.example.com'}"))]
pub async fn call_external_api(order: Order) -> Result<Receipt, ApiError> {
    if order.amount == 0 {
        return Err(ApiError::Refused(order.id));
    }
    Ok(Receipt { reference: format!("P-{}", order.id), order: order.id })
}

/// Logs why an order failed.
///
/// # Errors
/// None.
#[lambda]
pub async fn log_error(error: ErrorOutput) -> Result<(), Infallible> {
    eprintln!("{}: {}", error.error, error.cause.unwrap_or_default());
    Ok(())
}

state_machine! {
    pub CreateOrder<Order, _> {
        CallExternalApi: Task(
            call_external_api,
            Retry(States::ALL, IntervalSeconds = 2, BackoffRate = 2.0, MaxAttempts = 4),
            Catch(States::ALL, Next = CatchAllFallback),
            End,
        ),
        CatchAllFallback: Task(log_error, End),
    }
}
