use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    address: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    number: String,
}

#[lambda]
fn pay(_order: Order) -> Receipt {
    todo!()
}

#[lambda]
fn ship(_address: String) {}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Task(pay, Output = json!({ "receipt": "{% $states.result.number %}" }), Next = Ship),
        Task(ship, Arguments = "{% $states.input.address %}", End),
    }
}

fn main() {}
