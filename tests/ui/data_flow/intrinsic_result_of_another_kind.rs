use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    number: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Label {
    number: u64,
}

#[lambda]
fn print(_label: Label) {}

state_machine! {
    Shop<Order> {
        Task(print, Parameters = json!({ "number": States::Format("{}", $.number) }), End),
    }
}

fn main() {}
