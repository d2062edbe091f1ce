use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    number: String,
}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Next: Pass(Output = "{% $states.input.number + 1 %}", End),
    }
}

fn main() {}
