use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    customer: String,
    limit: u64,
}

state_machine! {
    Shop<Order> {
        Same: if StringEqualsPath($.customer, $.limit) { Done } else { Done },
        Done: Succeed,
    }
}

fn main() {}
