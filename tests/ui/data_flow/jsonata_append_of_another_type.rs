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

#[lambda]
fn pack(_lines: Vec<Line>) {}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Task(pack, Arguments = "{% $append($states.input.lines, [{ 'article': 7 }]) %}", End),
    }
}

fn main() {}
