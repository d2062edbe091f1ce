use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    name: String,
}

state_machine! {
    Shop<Order> {
        Count: Pass(Parameters = json!({ "count": States::ArrayLength($.name) }), End),
    }
}

fn main() {}
