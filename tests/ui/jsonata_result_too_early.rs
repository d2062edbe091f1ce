use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop {
        Price: Pass(Output = "{% $states.result.price %}", Next = Pay),
        Pay: Task(pay, Arguments = "{% $states.result %}", End),
    }
}

fn main() {}
