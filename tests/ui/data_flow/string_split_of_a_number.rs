use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    number: u64,
}

state_machine! {
    Shop<Order> {
        Split: Pass(Parameters = json!({ "parts": States::StringSplit($.number, "-") }), End),
    }
}

fn main() {}
