use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Start {
    token: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Page {
    users: Vec<String>,
    more: bool,
}

#[lambda]
fn get_page(_start: Start) -> Page {
    todo!()
}

state_machine! {
    Weekly<Start> {
        Task(get_page, Next = More),
        More: if BooleanEquals($.more, true) { GetPage } else { Done },
        Done: Succeed,
    }
}

fn main() {}
