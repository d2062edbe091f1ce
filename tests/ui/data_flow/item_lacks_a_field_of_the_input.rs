use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    customer: String,
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    article: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Sold {
    customer: String,
    article: String,
}

#[lambda]
fn sell(_sold: Sold) {}

state_machine! {
    Shop<Order> {
        Each: Map(
            ItemsPath = $.lines,
            ItemProcessor {
                Task(sell, End),
            },
            End,
        ),
    }
}

fn main() {}
