use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Payment {
    cents: u64,
}

#[lambda]
fn charge(_payment: Payment) {}

state_machine! {
    Shop<_> {
        Task(charge, Parameters = json!({ "cents": "100" }), End),
    }
}

fn main() {}
