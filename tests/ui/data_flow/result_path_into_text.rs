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

state_machine! {
    Shop<Order> {
        Task(pay, ResultPath = $.id.receipt, End),
    }
}

fn main() {}
