use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    address: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    id: String,
}

#[lambda]
fn pay(_order: Order) -> Receipt {
    todo!()
}

#[lambda]
fn ship(_order: Order) {}

state_machine! {
    Shop<Order> {
        Task(pay, Next = Ship),
        Task(ship, End),
    }
}

fn main() {}
