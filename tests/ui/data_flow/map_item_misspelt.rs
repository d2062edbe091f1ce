use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    sku: String,
    quantity: u32,
}

#[derive(Serialize, Deserialize, Shape)]
struct Pick {
    sku: String,
    number: u32,
}

#[lambda]
fn pick(_pick: Pick) {}

state_machine! {
    Shop<Order> {
        Each: Map(
            ItemsPath = $.lines,
            ItemSelector = json!({ "sku": $$.Map.Item.Value.skuu, "number": $$.Map.Item.Index }),
            ItemProcessor { Task(pick, End) },
            End,
        ),
    }
}

fn main() {}
