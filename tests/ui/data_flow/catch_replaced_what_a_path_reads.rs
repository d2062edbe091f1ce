use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[lambda]
fn pay(_order: Order) {}

state_machine! {
    Shop<Order> {
        Task(pay, Catch(States::ALL, Next = Refused), End),
        Refused: Pass(Parameters = json!({ "order": $.id }), End),
    }
}

fn main() {}
