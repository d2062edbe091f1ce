use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[lambda]
fn pack(order: Order) -> Order {
    order
}

#[lambda]
fn ship(_order: Order) {}

state_machine! {
    Shop<Order> {
        Task(pack, OutputPath = null, Next = Ship),
        Task(ship, End),
    }
}

fn main() {}
