use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    #[asl(TimeoutSecond = 30)]
    Shop {
        Pay: Task(pay, End),
    }
}

fn main() {}
