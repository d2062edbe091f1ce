use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Article {
    tags: String,
}

#[lambda]
fn index(_tag: String) {}

state_machine! {
    Publish<Article> {
        Each: Map(ItemsPath = $.tags, ItemProcessor { Task(index, End) }, End),
    }
}

fn main() {}
