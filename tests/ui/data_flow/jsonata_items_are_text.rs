use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Article {
    tags: String,
}

#[lambda]
fn index(_tag: String) {}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Publish<Article> {
        Each: Map(Items = "{% $states.input.tags %}", ItemProcessor { Task(index, End) }, End),
    }
}

fn main() {}
