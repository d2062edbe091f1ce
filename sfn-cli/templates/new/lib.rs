//! Orders, and how they are paid.

use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, Shape, lambda, state_machine};

/// What the state machine is started with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Order {
    pub id: String,
    /// In cents.
    pub total: u64,
}

/// What it ends with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Receipt {
    /// The order's `id`.
    pub order: String,
    pub paid: bool,
}

/// Why a card was not charged. `Retry` and `Catch` know the variants by their names: `Payment.Busy`.
#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Payment.")]
pub enum PaymentError {
    #[error("the bank is busy")]
    Busy,
    #[error("the card does not cover {0} cents")]
    Declined(u64),
}

/// Charges the card of whoever ordered.
#[lambda(timeout = 10)]
pub async fn charge_card(order: Order) -> Result<Receipt, PaymentError> {
    // Ask the bank here. This one has a limit.
    if order.total > 100_000 {
        return Err(PaymentError::Declined(order.total));
    }
    Ok(Receipt {
        order: order.id,
        paid: true,
    })
}

state_machine! {
    /// Has an order paid: a busy bank is asked again, a declined card is no failure.
    pub PayOrder<Order, Receipt> {
        ChargeCard: Task(
            charge_card,
            Retry(PaymentError::Busy, IntervalSeconds = 2, BackoffRate = 2.0, MaxAttempts = 3),
            Catch(PaymentError::Declined, ResultPath = $.error, Next = Declined),
            End,
        ),
        Declined: Pass(Parameters = json!({ "order": $.id, "paid": false }), End),
    }
}
