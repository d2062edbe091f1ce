use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    note: String,
}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Sum: Pass(Output = "{% $sum($states.input.note) %}", End),
    }
}

fn main() {}
