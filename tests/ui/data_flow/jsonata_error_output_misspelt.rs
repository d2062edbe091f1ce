use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[lambda]
fn pay(_order: Order) {}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Task(pay, Catch(States::ALL, Next = Failed, Output = "{% $states.errorOutput.Eror %}"), End),
        Failed: Succeed,
    }
}

fn main() {}
