use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    customer: String,
}

state_machine! {
    Shop<Order> {
        Known: if IsNull($.customer) { Register } else { Pay },
        Register: Succeed,
        Pay: Succeed,
    }
}

fn main() {}
