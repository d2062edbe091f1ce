use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    number: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Paid {
    order: String,
    receipt: String,
}

#[lambda]
fn pay(_order: Order) -> Receipt {
    todo!()
}

#[lambda]
fn store(_paid: Paid) {}

state_machine! {
    Shop<Order> {
        Keep: Pass(Assign = json!({ "order": $ }), Next = Pay),
        Task(pay, Next = Store),
        Task(store, Parameters = json!({ "order": $order.idd, "receipt": $.number }), End),
    }
}

fn main() {}
