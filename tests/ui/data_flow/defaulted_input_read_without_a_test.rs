use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    #[serde(default)]
    gift: bool,
}

#[lambda]
fn wrap(_gift: bool) {}

state_machine! {
    Shop<Order> {
        Task(wrap, InputPath = $.gift, End),
    }
}

fn main() {}
