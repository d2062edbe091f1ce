use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Pay: Task(pay, TimeoutSeconds = 10, HeartbeatSeconds = 20, End),
    }
}

fn main() {}
