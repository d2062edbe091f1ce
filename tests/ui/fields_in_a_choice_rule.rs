use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Kind: if IsPresent($.a) { Retry = 1; Pay } else { Pay },
        Pay: Task(pay, End),
    }
}

fn main() {}
