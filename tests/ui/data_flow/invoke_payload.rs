use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Payment {
    cents: u64,
}

#[lambda]
fn charge(_payment: Payment) {}

state_machine! {
    Shop<Order> {
        Charge: Task(
            "arn:aws:states:::lambda:invoke",
            Parameters = json!({ "FunctionName": charge::ARN, "Payload": $ }),
            End,
        ),
    }
}

fn main() {}
