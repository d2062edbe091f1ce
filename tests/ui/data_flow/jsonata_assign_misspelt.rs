use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    price: u64,
}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Sum: Pass(Assign = json!({ "total": "{% $sum($states.input.lnes.price) %}" }), Next = Large),
        Large: if "{% $total > 100 %}" { Review } else { Pay },
        Review: Succeed,
        Pay: Succeed,
    }
}

fn main() {}
