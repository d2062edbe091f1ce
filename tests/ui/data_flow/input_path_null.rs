use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[lambda]
fn ship(_order: Order) {}

state_machine! {
    Shop<Order> {
        Task(ship, InputPath = null, End),
    }
}

fn main() {}
