use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    gift: String,
}

state_machine! {
    Shop<Order> {
        Gift: if BooleanEquals($.gift, true) { Wrap } else { Pack },
        Wrap: Succeed,
        Pack: Succeed,
    }
}

fn main() {}
