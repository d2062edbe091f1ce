//! A crate of its own, with a function and its types.

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda};

/// What is wanted.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Order {
    /// The order's number.
    pub id: u32,
    /// What it is made of.
    pub lines: Vec<Line>,
}

/// A line of an order.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Line {
    /// What one of it costs.
    pub price: u32,
}

/// What was paid.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Receipt {
    /// The sum.
    pub total: u32,
}

/// Cooks.
#[lambda]
pub fn cook(order: Order) -> Receipt {
    Receipt { total: order.id }
}
