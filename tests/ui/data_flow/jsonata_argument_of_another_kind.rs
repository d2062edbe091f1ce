use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Payment {
    order: String,
}

#[lambda]
fn charge(_payment: Payment) {}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Task(charge, Arguments = json!({ "order": "{% $states.input.id %}" }), End),
    }
}

fn main() {}
