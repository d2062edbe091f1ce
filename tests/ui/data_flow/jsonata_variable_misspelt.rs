use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[lambda]
fn store(_id: String) {}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Keep: Pass(Assign = json!({ "order": "{% $states.input %}" }), Next = Store),
        Task(store, Arguments = "{% $order.idd %}", End),
    }
}

fn main() {}
