use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    #[serde(default)]
    coupon: String,
}

state_machine! {
    Shop<Order> {
        Used: if StringEquals($.coupon, "SUMMER") { Reduce } else { Pay },
        Reduce: Succeed,
        Pay: Succeed,
    }
}

fn main() {}
