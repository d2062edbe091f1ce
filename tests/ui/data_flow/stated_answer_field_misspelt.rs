use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Found {
    #[serde(rename = "Item")]
    item: Row,
}

#[derive(Serialize, Deserialize, Shape)]
struct Row {
    id: String,
}

#[lambda]
fn show(_row: Row) {}

state_machine! {
    Lookup<_> {
        Find: Task(
            "arn:aws:states:::dynamodb:getItem" as Found,
            Parameters = json!({ "TableName": "orders", "Key": { "id": { "S": "1" } } }),
            Next = Show,
        ),
        Task(show, InputPath = $.Itm, End),
    }
}

fn main() {}
