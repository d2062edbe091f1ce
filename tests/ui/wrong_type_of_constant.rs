use serde_json::Value;
use sfn::{lambda, state_machine};

const LIMIT: f32 = 1.5;

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Pay: Task(pay, TimeoutSeconds = LIMIT, End),
    }
}

fn main() {}
