use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct UserPage {
    user_ids: Vec<String>,
    #[serde(rename = "PaginationToken")]
    pagination_token: String,
}

#[lambda]
fn get_all_users() -> UserPage {
    todo!()
}

#[lambda]
fn next_page(_token: String) {}

state_machine! {
    Weekly<_> {
        Task(get_all_users, Next = NextPage),
        Task(next_page, InputPath = $.pagination_token, End),
    }
}

fn main() {}
