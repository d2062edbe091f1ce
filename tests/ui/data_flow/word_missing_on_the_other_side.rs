use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
enum Found {
    Sent,
    Lost,
}

#[derive(Serialize, Deserialize, Shape)]
enum Known {
    Sent,
    Arrived,
}

#[lambda]
fn track() -> Found {
    todo!()
}

#[lambda]
fn book(_state: Known) {}

state_machine! {
    Parcel<_> {
        Task(track, Next = Book),
        Task(book, End),
    }
}

fn main() {}
