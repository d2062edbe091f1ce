use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    number: String,
}

#[lambda]
fn charge(_order: Order) -> Receipt {
    todo!()
}

#[lambda]
fn send_mail(_number: String) {}

state_machine! {
    Pay<Order, Receipt> {
        Task(charge, End),
    }
}

state_machine! {
    Shop<Order> {
        PayIt: Task(Pay, Next = SendMail),
        Task(send_mail, InputPath = $.number, End),
    }
}

fn main() {}
