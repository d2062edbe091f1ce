use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    customer: String,
}

#[lambda]
fn send_mail(_text: String) {}

state_machine! {
    Shop<Order> {
        Text: Pass(Parameters = json!({ "text": States::Format("Dear {}", $.custmer) }), Next = SendMail),
        Task(send_mail, InputPath = $.text, End),
    }
}

fn main() {}
