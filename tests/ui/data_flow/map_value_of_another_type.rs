use sfn::{lambda, state_machine};

use std::collections::HashMap;

#[lambda]
fn count_votes() -> HashMap<String, u32> {
    todo!()
}

#[lambda]
fn save_names(_names: HashMap<String, String>) {}

state_machine! {
    Vote<_> {
        Task(count_votes, Next = SaveNames),
        Task(save_names, End),
    }
}

fn main() {}
