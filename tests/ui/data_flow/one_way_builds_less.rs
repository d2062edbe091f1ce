use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Parcel {
    id: String,
    insured: bool,
}

#[lambda]
fn ship(_parcel: Parcel) {}

state_machine! {
    Shop<Order> {
        Large: if NumericGreaterThan($.cents, 100_000) { Insure } else { Plain },
        Insure: Pass(Parameters = json!({ "id": $.id, "insured": true }), Next = Ship),
        Plain: Pass(Parameters = json!({ "id": $.id }), Next = Ship),
        Task(ship, End),
    }
}

fn main() {}
