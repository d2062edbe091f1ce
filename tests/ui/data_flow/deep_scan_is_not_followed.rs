#![deny(deprecated)]

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    price: u64,
}

#[lambda]
fn sum(_prices: Vec<u64>) -> u64 {
    todo!()
}

state_machine! {
    Shop<Order> {
        Task(sum, InputPath = $..price, End),
    }
}

fn main() {}
