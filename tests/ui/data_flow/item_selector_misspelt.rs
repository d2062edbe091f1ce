use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    order: String,
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    sku: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Picked {
    order: String,
    line: Line,
}

#[lambda]
fn pick(_picked: Picked) {}

state_machine! {
    Shop<Order> {
        Each: Map(
            ItemsPath = $.lines,
            ItemSelector = json!({ "order": $.ordr, "line": $$.Map.Item.Value }),
            ItemProcessor { Task(pick, End) },
            End,
        ),
    }
}

fn main() {}
