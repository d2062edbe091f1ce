use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Pay: Task(pay, Catch(States::ALL, Next = Done), Catch(States::Timeout, Next = Done), End),
        Done: Succeed,
    }
}

fn main() {}
