use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Sale {
    receipt: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Stored {
    number: String,
}

#[lambda]
fn store(_sale: Stored) {}

state_machine! {
    Shop<_> {
        Load: Task("arn:aws:states:::aws-sdk:s3:listBuckets" as _, Next = Store as Sale),
        Task(store, End),
    }
}

fn main() {}
