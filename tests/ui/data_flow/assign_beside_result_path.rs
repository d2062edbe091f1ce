#![deny(deprecated)]

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[lambda]
fn pay(_order: Order) -> Order {
    todo!()
}

state_machine! {
    Shop<Order> {
        Task(pay, ResultPath = $.paid, Assign = json!({ "id": $.id }), End),
    }
}

fn main() {}
