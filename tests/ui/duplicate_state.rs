use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Pay: Task(pay, Next = Pay),
        Pay: Task(pay, End),
    }
}

fn main() {}
