use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    sku: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Parcel {
    sku: String,
    weight: u32,
}

#[lambda]
fn pack(_parcel: Parcel) {}

state_machine! {
    Shop<Order> {
        Each: Map(ItemsPath = $.lines, ItemProcessor { Task(pack, End) }, End),
    }
}

fn main() {}
