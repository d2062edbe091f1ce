use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    status: u16,
}

state_machine! {
    Shop<Order> {
        Known: if StringEquals($.status, "200") { Fine } else { Bad },
        Fine: Succeed,
        Bad: Fail(Error = "Bad", Cause = "no 200"),
    }
}

fn main() {}
