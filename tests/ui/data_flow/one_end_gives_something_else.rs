use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    number: String,
}

#[lambda]
fn pay(_order: Order) -> Receipt {
    todo!()
}

state_machine! {
    Shop<Order, Receipt> {
        Large: if NumericGreaterThan($.cents, 100_000) { Refused } else { Pay },
        Task(pay, End),
        Refused: Succeed,
    }
}

fn main() {}
