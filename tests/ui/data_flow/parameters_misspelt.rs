use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Request {
    order: Order,
}

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Charge {
    reference: String,
    cents: u64,
}

#[lambda]
fn charge(_charge: Charge) {}

state_machine! {
    Shop<Request> {
        Task(charge, Parameters = json!({ "reference": $.order.number, "cents": $.order.cents }), End),
    }
}

fn main() {}
