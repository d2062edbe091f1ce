use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Task(pay, End),
    }
}

state_machine! {
    Shop {
        Charge: Task(pay, End),
    }
}

fn main() {}
