use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Parcel {
    id: String,
    address: String,
}

#[lambda]
fn ship(_parcel: Parcel) {}

state_machine! {
    Shop<Order> {
        Task(ship, End),
    }
}

fn main() {}
