use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

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

state_machine! {
    Shop<Order> {
        ByCard: if StringEquals($.payment.kind, "cart") { Debit } else { Done },
        Debit: Succeed,
        Done: Succeed,
    }
}

fn main() {}
