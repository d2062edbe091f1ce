use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Article {
    title: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
}

#[lambda]
fn load() -> Article {
    todo!()
}

#[lambda]
fn publish(_article: Article) {}

state_machine! {
    Blog<_> {
        Task(load, Next = Publish),
        Task(publish, End),
    }
}

fn main() {}
