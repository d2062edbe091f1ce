use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    gross: Price,
    net: Price,
    private: bool,
}

#[derive(Serialize, Deserialize, Shape)]
struct Price {
    cents: u64,
    currency: String,
}

#[lambda]
fn pay(_currency: String) {}

state_machine! {
    Shop<Order> {
        Which: if BooleanEquals($.private, true) { Gross } else { Net },
        Gross: Pass(Assign = json!({ "price": $.gross }), Next = Pay),
        Net: Pass(Assign = json!({ "price": $.net }), Next = Pay),
        Task(pay, InputPath = $price.currncy, End),
    }
}

fn main() {}
