use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Shipment {
    receipt: String,
    label: String,
}

#[lambda]
fn pay(_order: Order) -> String {
    todo!()
}

#[lambda]
fn print_label(_order: Order) -> String {
    todo!()
}

#[lambda]
fn ship(_shipment: Shipment) {}

state_machine! {
    Shop<Order> {
        Both: Parallel(Branch { Task(pay, End) }, Branch { Task(print_label, End) }, Next = Ship),
        Task(ship, End),
    }
}

fn main() {}
