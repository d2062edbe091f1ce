use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Checked {
    id: String,
    approved: bool,
}

#[lambda]
fn check(_order: Order) -> Checked {
    todo!()
}

#[lambda]
fn ship(_checked: Checked) {}

state_machine! {
    Shop<Order> {
        Large: if NumericGreaterThan($.cents, 100_000) { Check } else { Ship },
        Task(check, Next = Ship),
        Task(ship, End),
    }
}

fn main() {}
