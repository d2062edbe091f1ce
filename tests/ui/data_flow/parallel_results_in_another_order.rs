use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    number: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Label {
    url: String,
}

#[lambda]
fn pay(_order: Order) -> Receipt {
    todo!()
}

#[lambda]
fn print_label(_order: Order) -> Label {
    todo!()
}

#[lambda]
fn ship(_both: (Label, Receipt)) {}

state_machine! {
    Shop<Order> {
        Both: Parallel(Branch { Task(pay, End) }, Branch { Task(print_label, End) }, Next = Ship),
        Task(ship, End),
    }
}

fn main() {}
