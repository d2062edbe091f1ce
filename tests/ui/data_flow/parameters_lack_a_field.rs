use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Payment {
    reference: String,
    cents: u64,
    currency: String,
}

#[lambda]
fn charge(_payment: Payment) {}

state_machine! {
    Shop<Order> {
        Task(charge, Parameters = json!({ "reference": $.id, "cents": $.cents }), End),
    }
}

fn main() {}
