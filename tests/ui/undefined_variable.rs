use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop {
        Price: Pass(Assign = json!({ "price": 5 }), Next = Pay),
        Pay: Task(pay, Arguments = json!({ "total": "{% $prize * 2 %}" }), End),
    }
}

fn main() {}
