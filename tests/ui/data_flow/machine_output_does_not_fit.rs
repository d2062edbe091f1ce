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

#[lambda]
fn pay(_order: Order) -> String {
    todo!()
}

state_machine! {
    Shop<Order, Receipt> {
        Task(pay, End),
    }
}

fn main() {}
