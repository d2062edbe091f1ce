use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct UserPage {
    user_ids: Vec<String>,
    #[serde(rename = "PaginationToken")]
    pagination_token: Option<String>,
}

#[lambda]
fn get_all_users() -> UserPage {
    todo!()
}

state_machine! {
    Weekly<_> {
        Task(get_all_users, Next = MoreUsers),
        MoreUsers: if IsPresent($.PaginationToken) { Restart } else { NoMoreUsers },
        Restart: Succeed,
        NoMoreUsers: Succeed,
    }
}

fn main() {}
