use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Cart {
    customer: String,
    patience: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Priced {
    customer: String,
    patience: String,
}

#[lambda]
fn price(_cart: Cart) -> Priced {
    todo!()
}

state_machine! {
    Shop<Cart> {
        Task(price, Next = Hold),
        Hold: Wait(SecondsPath = $.customer, Next = HoldAgain),
        HoldAgain: Wait(SecondsPath = $.patience, End),
    }
}

fn main() {}
