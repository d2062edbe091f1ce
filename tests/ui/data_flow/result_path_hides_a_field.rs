use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    address: Address,
}

#[derive(Serialize, Deserialize, Shape)]
struct Address {
    city: String,
}

#[lambda]
fn check_address(_order: Order) -> bool {
    todo!()
}

#[lambda]
fn ship(_order: Order) {}

state_machine! {
    Shop<Order> {
        Task(check_address, ResultPath = $.address, Next = Ship),
        Task(ship, End),
    }
}

fn main() {}
