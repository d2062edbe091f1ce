use sfn::state_machine;
use sfn_examples::weekly::{Page, get_all_users, weekly_task};

state_machine! {
    Weekly<Page> {
        Task(get_all_users, Next = Each),
        Each: Map(ItemsPath = $.userIds, ItemProcessor { Task(weekly_task, End) }, End),
    }
}

fn main() {}
