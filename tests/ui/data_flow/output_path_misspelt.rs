use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Payment {
    receipt: String,
    cents: u64,
}

#[lambda]
fn pay(_order: Order) -> Payment {
    todo!()
}

state_machine! {
    Shop<Order> {
        Task(pay, OutputPath = $.recipt, End),
    }
}

fn main() {}
