use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Receipt {
    number: String,
}

#[lambda]
fn pay(_order: Order) -> Receipt {
    todo!()
}

#[lambda]
fn reserve(_order: Order) -> Order {
    todo!()
}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Both: Parallel(
            Branch { Task(pay, End) },
            Branch { Task(reserve, End) },
            Output = json!({ "number": "{% $states.result[1].number %}", "id": "{% $states.result[2].id %}" }),
            End,
        ),
    }
}

fn main() {}
