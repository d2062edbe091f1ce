use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop {
        Pay: Task(pay, Arguments = json!({ "total": "{% (
            $prices := $states.input.items.price;
            $sum($prices) == 1
        ) %}" }), End),
    }
}

fn main() {}
