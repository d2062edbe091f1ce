use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    cents: String,
}

state_machine! {
    Shop<Order> {
        Add: Pass(Parameters = json!({ "cents": States::MathAdd($.cents, 100) }), End),
    }
}

fn main() {}
