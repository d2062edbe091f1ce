use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    item: String,
    price: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Bill {
    lines: Vec<BillLine>,
}

#[derive(Serialize, Deserialize, Shape)]
struct BillLine {
    item: String,
    price: u64,
}

#[lambda]
fn load_order() -> Order {
    todo!()
}

#[lambda]
fn print_bill(_bill: Bill) {}

state_machine! {
    Shop<_> {
        Task(load_order, Next = PrintBill),
        Task(print_bill, End),
    }
}

fn main() {}
