use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Payment {
    Card { number: String },
    Transfer { iban: String },
}

#[derive(Serialize, Deserialize, Shape)]
struct Card {
    number: String,
}

#[lambda]
fn charge_card(_card: Card) {}

state_machine! {
    Pay<Payment> {
        Task(charge_card, End),
    }
}

fn main() {}
