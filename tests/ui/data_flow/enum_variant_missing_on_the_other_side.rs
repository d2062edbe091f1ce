use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
enum Payment {
    Card { number: String },
    Cash { cents: u64 },
}

#[derive(Serialize, Deserialize, Shape)]
enum Booking {
    Card { number: String },
}

#[lambda]
fn choose() -> Payment {
    todo!()
}

#[lambda]
fn book(_booking: Booking) {}

state_machine! {
    Shop<_> {
        Task(choose, Next = Book),
        Task(book, End),
    }
}

fn main() {}
