use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Each: Map(ItemsPath = $.user_ids[], ItemProcessor { Pay: Task(pay, End) }, End),
    }
}

fn main() {}
