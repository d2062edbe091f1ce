#![deny(deprecated)]

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Message {
    body: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[lambda]
fn pay(_order: Order) {}

state_machine! {
    Shop<Message> {
        Read: Pass(Parameters = json!({ "order": States::StringToJson($.body) }), Next = Pay),
        Task(pay, InputPath = $.order, End),
    }
}

fn main() {}
