use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    payment: Payment,
}

#[derive(Serialize, Deserialize, Shape)]
struct Payment {
    card: String,
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
fn refund(_order: Order) {}

state_machine! {
    Shop<Order> {
        Task(charge, ResultPath = $.payment, Next = Hold),
        Hold: Wait(Seconds = 10, Next = Note),
        Note: Pass(Parameters = json!({ "card": $.payment.card }), ResultPath = $.note, Next = Refund),
        Task(refund, End),
    }
}

fn main() {}
