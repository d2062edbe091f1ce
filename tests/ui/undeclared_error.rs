use serde_json::Value;
use sfn::{lambda, state_machine};

enum PayError {
    Declined,
}

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Pay: Task(pay, Retry(PayError::Declined), End),
    }
}

fn main() {}
