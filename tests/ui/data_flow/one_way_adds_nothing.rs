use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Insurance {
    number: String,
}

#[lambda]
fn insure(_order: Order) -> Insurance {
    todo!()
}

#[lambda]
fn send(_insurance: Insurance) {}

state_machine! {
    Shop<Order> {
        Large: if NumericGreaterThan($.cents, 100_000) { Insure } else { Pack },
        Task(insure, ResultPath = $.insurance, Next = Hold),
        Pack: Pass(Result = json!(true), ResultPath = $.packed, Next = Hold),
        Hold: Wait(Seconds = 5, Next = Send),
        Task(send, InputPath = $.insurance, End),
    }
}

fn main() {}
