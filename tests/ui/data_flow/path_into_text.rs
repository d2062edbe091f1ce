use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    customer: String,
}

#[lambda]
fn greet(_name: String) {}

state_machine! {
    Shop<Order> {
        Task(greet, InputPath = $.customer.name, End),
    }
}

fn main() {}
