use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Price: Pass(Assign = json!({ "price": 5 }), Next = Pay),
        Pay: Task(pay, Parameters = json!({ "total": $prize.value, "text": States::Format("{}", $prize) }), End),
    }
}

fn main() {}
