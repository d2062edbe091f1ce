use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    customer: String,
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    number: String,
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Sale {
    customer: String,
    number: String,
}

#[lambda]
fn pay(_order: Order) -> Receipt {
    todo!()
}

#[lambda]
fn store(_sale: Sale) {}

state_machine! {
    Shop<Order> {
        Task(pay, Next = Store),
        Task(store, End),
    }
}

fn main() {}
