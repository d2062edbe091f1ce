use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    items: Vec<String>,
    payment: Payment,
}

#[derive(Serialize, Deserialize, Shape)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Payment {
    Card { number: String },
    Transfer { iban: String },
}

#[derive(Serialize, Deserialize, Shape)]
struct Parcel {
    reservations: Vec<String>,
    address: String,
}

#[lambda]
fn reserve(order: Order) -> Vec<String> {
    order.items
}

#[lambda]
fn ship(_parcel: Parcel) {}

state_machine! {
    Shop<Order> {
        Task(reserve, ResultPath = $.reservations, Next = ByCard),
        ByCard: if StringEquals($.payment.kind, "card") { Ship } else { Done },
        Task(ship, End),
        Done: Succeed,
    }
}

fn main() {}
