use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Page {
    token: String,
}

#[lambda]
fn work(_page: Page) {}

state_machine! {
    Weekly<Page> {
        Task(work, Next = Again),
        Again: Task(
            "arn:aws:states:::states:startExecution" as _,
            Parameters = json!({ "StateMachineArn": Weekly::ARN, "Input": { "tokn": "1" } }),
            End,
        ),
    }
}

fn main() {}
