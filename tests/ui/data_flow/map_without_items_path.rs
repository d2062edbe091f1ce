use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<String>,
}

#[lambda]
fn pick(_line: String) {}

state_machine! {
    Shop<Order> {
        Each: Map(ItemProcessor { Task(pick, End) }, End),
    }
}

fn main() {}
