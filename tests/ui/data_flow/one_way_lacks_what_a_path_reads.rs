use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Checked {
    id: String,
    approved: bool,
}

#[lambda]
fn check(_order: Order) -> Checked {
    todo!()
}

state_machine! {
    Shop<Order> {
        Large: if NumericGreaterThan($.cents, 100_000) { Check } else { Approved },
        Task(check, Next = Approved),
        Approved: if BooleanEquals($.approved, true) { Done } else { Refused },
        Done: Succeed,
        Refused: Fail(Error = "Refused", Cause = "not approved"),
    }
}

fn main() {}
