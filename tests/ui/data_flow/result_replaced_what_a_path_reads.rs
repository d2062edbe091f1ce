use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    order: Lines,
}

#[derive(Serialize, Deserialize, Shape)]
struct Lines {
    count: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    number: String,
}

#[lambda]
fn charge(_order: Order) -> Receipt {
    todo!()
}

#[lambda]
fn notify(_receipt: Receipt) -> Receipt {
    todo!()
}

state_machine! {
    Shop<Order> {
        ChargeCard: Task(charge, Next = Notify),
        Task(notify, Next = Large),
        Large: if NumericGreaterThan($.order.count, 10) { Done } else { Small },
        Done: Succeed,
        Small: Succeed,
    }
}

fn main() {}
