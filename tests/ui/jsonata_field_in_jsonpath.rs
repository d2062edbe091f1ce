use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Pay: Task(pay, Arguments = json!({ "a": 1 }), End),
    }
}

fn main() {}
