use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    total: u64,
}

state_machine! {
    Shop<Order> {
        Large: if NumericGreaterThan($.totl, 100) { Review } else { Pay },
        Review: Succeed,
        Pay: Succeed,
    }
}

fn main() {}
