use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    sku: String,
}

#[lambda]
fn pick(_sku: String) {}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Each: Map(
            Items = "{% $states.input.lines %}",
            ItemSelector = "{% $states.context.Map.Item.Value.skuu %}",
            ItemProcessor { Task(pick, End) },
            End,
        ),
    }
}

fn main() {}
