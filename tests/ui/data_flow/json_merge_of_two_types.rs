#![deny(deprecated)]

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    old: Name,
    new: Name,
}

#[derive(Serialize, Deserialize, Shape)]
struct Name {
    name: String,
}

#[lambda]
fn greet(_name: Name) {}

state_machine! {
    Merge<Order> {
        Both: Pass(Parameters = json!({ "all": States::JsonMerge($.old, $.new, false) }), OutputPath = $.all, Next = Greet),
        Task(greet, End),
    }
}

fn main() {}
