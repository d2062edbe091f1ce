use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    coupon: Option<String>,
}

#[lambda]
fn load_order() -> Order {
    todo!()
}

#[lambda]
fn redeem(_coupon: Option<String>) {}

state_machine! {
    Shop<_> {
        Task(load_order, Next = Redeem),
        Task(redeem, InputPath = $.coupon, End),
    }
}

fn main() {}
