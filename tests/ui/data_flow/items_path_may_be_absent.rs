use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Article {
    title: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
}

#[lambda]
fn load() -> Article {
    todo!()
}

#[lambda]
fn index(_tag: String) {}

state_machine! {
    Publish<_> {
        Task(load, Next = Each),
        Each: Map(ItemsPath = $.tags, ItemProcessor { Task(index, End) }, End),
    }
}

fn main() {}
