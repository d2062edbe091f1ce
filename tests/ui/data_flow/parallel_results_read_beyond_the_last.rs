use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Label {
    url: String,
}

#[lambda]
fn pay(_order: Order) -> String {
    todo!()
}

#[lambda]
fn print_label(_order: Order) -> Label {
    todo!()
}

#[lambda]
fn ship(_label: Label) {}

state_machine! {
    Shop<Order> {
        Both: Parallel(Branch { Task(pay, End) }, Branch { Task(print_label, End) }, Next = Ship),
        Task(ship, InputPath = $[2], End),
    }
}

state_machine! {
    Stall<Order> {
        Both: Parallel(
            Branch { Task(pay, End) },
            Branch { Task(print_label, End) },
            ResultPath = $.both,
            Next = Ship,
        ),
        Task(ship, InputPath = $.both[2].label, End),
    }
}

fn main() {}
