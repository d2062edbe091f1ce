use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct UserPage {
    user_ids: Vec<String>,
    next: Option<String>,
}

#[lambda]
fn get_all_users() -> UserPage {
    todo!()
}

#[lambda]
fn weekly_task(_user: String) {}

state_machine! {
    Weekly<_> {
        Task(get_all_users, Next = Each),
        Each: Map(ItemsPath = $.user_id, ItemProcessor { Task(weekly_task, End) }, End),
    }
}

fn main() {}
