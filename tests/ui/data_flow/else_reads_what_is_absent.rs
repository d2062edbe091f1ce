use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    #[serde(default)]
    coupon: String,
}

#[lambda]
fn redeem(_coupon: String) {}

#[lambda]
fn log(_coupon: String) {}

state_machine! {
    Shop<Order> {
        Used: if IsPresent($.coupon) { Redeem } else { Log },
        Task(redeem, InputPath = $.coupon, End),
        Task(log, InputPath = $.coupon, End),
    }
}

fn main() {}
