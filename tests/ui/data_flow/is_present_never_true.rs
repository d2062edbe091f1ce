use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    #[serde(default)]
    discount: u64,
}

state_machine! {
    Shop<Order> {
        Cheap: if IsPresent($.discuont) { Reduce } else { Pay },
        Reduce: Succeed,
        Pay: Succeed,
    }
}

fn main() {}
