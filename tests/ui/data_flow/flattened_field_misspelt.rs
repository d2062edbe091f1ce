use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Search {
    words: String,
    #[serde(flatten)]
    paging: Paging,
}

#[derive(Serialize, Deserialize, Shape)]
struct Paging {
    page: u32,
    size: u32,
}

#[lambda]
fn load(_page: u32) {}

state_machine! {
    Find<Search> {
        Task(load, InputPath = $.pge, End),
    }
}

fn main() {}
