use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Parcel {
    id: String,
    express: bool,
}

#[lambda]
fn ship(_parcel: Parcel) {}

state_machine! {
    Shop<Order> {
        Defaults: Pass(Result = json!({ "expres": true }), ResultPath = $.defaults, Next = Merge),
        Merge: Pass(Parameters = json!({ "all": States::JsonMerge($, $.defaults, false) }), OutputPath = $.all, Next = Ship),
        Task(ship, End),
    }
}

fn main() {}
