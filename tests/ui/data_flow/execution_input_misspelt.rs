use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    customer: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    number: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Mail {
    to: String,
    receipt: String,
}

#[lambda]
fn pay(_order: Order) -> Receipt {
    todo!()
}

#[lambda]
fn send_mail(_mail: Mail) {}

state_machine! {
    Shop<Order> {
        Task(pay, Next = SendMail),
        Task(send_mail, Parameters = json!({ "to": $$.Execution.Input.custmer, "receipt": $.number }), End),
    }
}

fn main() {}
