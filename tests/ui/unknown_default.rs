use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Kind: if IsPresent($.a) { Pay } else { Pya },
        Pay: Task(pay, End),
    }
}

fn main() {}
