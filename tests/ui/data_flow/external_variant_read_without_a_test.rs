use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
enum Payment {
    Card { number: String },
    Transfer { iban: String },
}

#[lambda]
fn debit(_iban: String) {}

state_machine! {
    Pay<Payment> {
        Task(debit, InputPath = $.Transfer.iban, End),
    }
}

fn main() {}
