use serde::{Deserialize, Serialize};
use sfn::{lambda, state_machine};

#[derive(Serialize, Deserialize)]
struct Found {
    id: String,
}

#[lambda]
fn show(_id: String) {}

state_machine! {
    Lookup<_> {
        Find: Task(
            "arn:aws:states:::dynamodb:getItem" as Found,
            Parameters = json!({ "TableName": "orders", "Key": { "id": { "S": "1" } } }),
            Next = Show,
        ),
        Task(show, InputPath = $.id, End),
    }
}

fn main() {}
