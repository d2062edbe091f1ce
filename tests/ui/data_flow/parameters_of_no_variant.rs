use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
enum Currency {
    EUR,
    USD,
}

#[derive(Serialize, Deserialize, Shape)]
struct Payment {
    currency: Currency,
}

#[lambda]
fn charge(_payment: Payment) {}

state_machine! {
    Shop<_> {
        Task(charge, Parameters = json!({ "currency": "EURO" }), End),
    }
}

fn main() {}
