use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
#[serde(deny_unknown_fields)]
struct Archived {
    id: String,
}

#[lambda]
fn archive(_order: Archived) {}

state_machine! {
    Shop<Order> {
        Task(archive, End),
    }
}

fn main() {}
