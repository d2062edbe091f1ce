use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
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
fn ship(_all: (String, String, u32)) {}

state_machine! {
    Shop<Order> {
        Both: Parallel(Branch { Task(pay, End) }, Branch { Task(print_label, End) }, Next = Ship),
        Task(ship, End),
    }
}

fn main() {}
