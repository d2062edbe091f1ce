use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    #[event(schedule(rate = "rate(1 hour)", inputs = json!({})))]
    Shop {
        Pay: Task(pay, End),
    }
}

fn main() {}
