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
fn pay(_id: String) {}

state_machine! {
    Shop<Message> {
        Read: Pass(Parameters = json!({ "order": States::StringToJson($.body) as Order }), Next = Pay),
        Task(pay, InputPath = $.order.number, End),
    }
}

fn main() {}
