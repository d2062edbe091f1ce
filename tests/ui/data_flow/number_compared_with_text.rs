use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    total: String,
}

state_machine! {
    Shop<Order> {
        Large: if NumericGreaterThan($.total, 100) { Review } else { Pay },
        Review: Succeed,
        Pay: Succeed,
    }
}

fn main() {}
