use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct UserPage {
    user_ids: Vec<String>,
}

#[lambda]
fn weekly_task(_user: String) {}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Weekly<UserPage> {
        Each: Map(Items = "{% $states.input.userIds %}", ItemProcessor { Task(weekly_task, End) }, End),
    }
}

fn main() {}
