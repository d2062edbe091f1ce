use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    #[default(Catch(States::ALL, Next = Failed))]
    Shop {
        Each: Map(ItemProcessor { Pay: Task(pay, End) }, End),
        Failed: Fail,
    }
}

fn main() {}
