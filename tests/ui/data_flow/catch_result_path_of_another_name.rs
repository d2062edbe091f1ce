use serde::{Deserialize, Serialize};
use sfn::{ErrorOutput, Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Failed {
    id: String,
    failure: ErrorOutput,
}

#[lambda]
fn pay(_order: Order) {}

#[lambda]
fn log(_failed: Failed) {}

state_machine! {
    Shop<Order> {
        Task(pay, Catch(States::ALL, ResultPath = $.error, Next = Log), End),
        Task(log, End),
    }
}

fn main() {}
