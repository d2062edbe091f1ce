use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct UserPage {
    user_ids: Vec<String>,
}

#[derive(Serialize, Deserialize, Shape)]
struct User {
    user_id: String,
}

#[lambda]
fn get_all_users() -> UserPage {
    todo!()
}

#[lambda]
fn weekly_task(_user: User) {}

state_machine! {
    Weekly<_> {
        Task(get_all_users, Next = Each),
        Each: Map(ItemsPath = $.user_ids, ItemProcessor { Task(weekly_task, End) }, End),
    }
}

fn main() {}
