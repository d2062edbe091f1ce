use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[lambda]
fn log(_order: Order) {}

#[lambda]
fn ship(_order: Order) {}

state_machine! {
    Shop<Order> {
        Task(log, Next = Ship),
        Task(ship, End),
    }
}

fn main() {}
