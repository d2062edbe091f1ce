#![deny(deprecated)]

use serde::{Deserialize, Serialize};
use sfn::{lambda, state_machine};

#[derive(Serialize, Deserialize)]
struct Order {
    id: String,
}

#[lambda]
fn load() -> Order {
    todo!()
}

#[lambda]
fn pay(_id: String) {}

state_machine! {
    Shop<_> {
        Task(load, Next = Pay),
        Task(pay, InputPath = $.id, End),
    }
}

fn main() {}
