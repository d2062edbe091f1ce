use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    receipt: String,
}

#[lambda]
fn pay(_order: Order) -> Receipt {
    todo!()
}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Task(pay, Output = "{% $states.result.recept %}", End),
    }
}

fn main() {}
