use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Both: Parallel(Branch { Pay: Task(pay, End) }, Branch { Pay: Task(pay, End) }, End),
    }
}

fn main() {}
