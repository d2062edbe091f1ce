use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Payment {
    cents: u64,
}

#[lambda]
fn charge(_payment: Payment) {}

state_machine! {
    Pay<Payment> {
        Task(charge, End),
    }
}

state_machine! {
    Shop<Order> {
        PayIt: Task(Pay, End),
    }
}

fn main() {}
