use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    coupon: Option<String>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Discount {
    coupon: String,
}

#[lambda]
fn complete(_order: Order) -> Order {
    todo!()
}

#[lambda]
fn redeem(_discount: Discount) {}

state_machine! {
    Shop<Order> {
        Task(complete, Next = HasCoupon),
        HasCoupon: if IsPresent($.coupon) { Note } else { Redeem },
        Note: Pass(Result = json!(true), ResultPath = $.noted, Next = Redeem),
        Task(redeem, End),
    }
}

fn main() {}
