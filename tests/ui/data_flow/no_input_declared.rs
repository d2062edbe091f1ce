#![deny(deprecated)]

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[lambda]
fn pay(_order: Order) {}

state_machine! {
    Shop {
        Task(pay, End),
    }
}

fn main() {}
