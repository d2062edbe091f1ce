use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop<_> {
        Kind: if NumericEquals($.count, "1") { Pay } else { Done },
        Pay: Task(pay, End),
        Done: Succeed,
    }
}

fn main() {}
