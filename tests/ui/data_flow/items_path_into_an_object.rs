use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Request {
    order: Order,
}

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<String>,
}

#[lambda]
fn pick(_line: String) {}

state_machine! {
    Shop<Request> {
        Each: Map(ItemsPath = $.order, ItemProcessor { Task(pick, End) }, End),
    }
}

fn main() {}
