use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    payment: Payment,
}

#[derive(Serialize, Deserialize, Shape)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Payment {
    Card { number: String },
    Transfer { iban: String },
}

#[lambda]
fn debit(_iban: String) {}

state_machine! {
    Shop<Order> {
        ByCard: if StringEquals($.payment.kind, "card") { Debit } else { Done },
        Task(debit, InputPath = $.payment.iban, End),
        Done: Succeed,
    }
}

fn main() {}
