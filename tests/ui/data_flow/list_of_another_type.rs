use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Request {
    count: u32,
}

#[lambda]
fn reserve_numbers(_request: Request) -> Vec<u32> {
    todo!()
}

#[lambda]
fn print_labels(_labels: Vec<String>) {}

state_machine! {
    Labels<Request> {
        Task(reserve_numbers, Next = PrintLabels),
        Task(print_labels, End),
    }
}

fn main() {}
