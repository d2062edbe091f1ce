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
        Price: Pass(Result = json!({ "cents": [100] }), Next = Charge),
        Task(charge, End),
    }
}

fn main() {}
