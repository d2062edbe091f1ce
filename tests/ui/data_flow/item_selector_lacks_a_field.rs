use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    sku: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Parcel {
    order: String,
    sku: String,
}

#[lambda]
fn pack(_parcel: Parcel) {}

state_machine! {
    Shop<Order> {
        Each: Map(
            ItemsPath = $.lines,
            ItemSelector = json!({ "sku": $$.Map.Item.Value.sku }),
            ItemProcessor { Task(pack, End) },
            End,
        ),
    }
}

fn main() {}
