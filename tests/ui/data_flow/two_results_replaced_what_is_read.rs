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

#[derive(Serialize, Deserialize, Shape)]
struct Label {
    url: String,
}

#[lambda]
fn pay(_order: Order) -> Receipt {
    todo!()
}

#[lambda]
fn print_label(_receipt: Receipt) -> Label {
    todo!()
}

#[lambda]
fn ship(_id: String) {}

#[lambda]
fn close(_order: Order) {}

state_machine! {
    Shop<Order> {
        Task(pay, Next = PrintLabel),
        Task(print_label, Next = Ship),
        Task(ship, InputPath = $.id, End),
    }
}

state_machine! {
    Depot<Order> {
        Task(pay, Next = PrintLabel),
        Task(print_label, Catch(States::ALL, Next = Close), Next = Wrap),
        Wrap: Pass(Result = json!({ "box": 1 }), ResultPath = $.wrapped, Next = Mark),
        Mark: Pass(Result = json!({ "mark": 1 }), Next = Close),
        Task(close, End),
    }
}

fn main() {}
