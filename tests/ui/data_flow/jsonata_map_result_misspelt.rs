use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    article: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Price {
    cents: u64,
}

#[lambda]
fn price(_line: Line) -> Price {
    todo!()
}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Each: Map(
            Items = "{% $states.input.lines %}",
            ItemProcessor { Task(price, End) },
            Output = json!({ "total": "{% $sum($states.result.cent) %}", "first": "{% $states.result[0].sents %}" }),
            End,
        ),
    }
}

fn main() {}
