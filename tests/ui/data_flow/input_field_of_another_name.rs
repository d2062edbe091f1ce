use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    receipt_number: String,
}

#[derive(Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
struct Sale {
    receipt_number: String,
}

#[lambda]
fn pay() -> Receipt {
    todo!()
}

#[lambda]
fn store(_sale: Sale) {}

state_machine! {
    Shop<_> {
        Task(pay, Next = Store),
        Task(store, End),
    }
}

fn main() {}
