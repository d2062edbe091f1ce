use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

mod users {
    use super::*;

    #[derive(Serialize, Deserialize, Shape)]
    pub struct UserPage {
        pub user_ids: Vec<String>,
    }

    #[lambda]
    pub fn get_all_users() -> UserPage {
        todo!()
    }

    #[lambda]
    pub fn weekly_task(_user_id: String) {}
}

state_machine! {
    Weekly<_> {
        Task(users::get_all_users, Next = Each),
        Each: Map(ItemsPath = $.userIds, ItemProcessor { Task(users::weekly_task, End) }, End),
    }
}

fn main() {}
