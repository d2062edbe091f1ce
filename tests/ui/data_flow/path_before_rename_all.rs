use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
struct Order {
    customer_id: String,
    total_cents: u64,
}

#[lambda]
fn load_customer(_id: String) {}

state_machine! {
    Shop<Order> {
        Task(load_customer, InputPath = $.customer_id, End),
    }
}

fn main() {}
