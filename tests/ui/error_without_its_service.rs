#![deny(deprecated)]

use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Task(
            "arn:aws:states:::aws-sdk:dynamodb:getItem",
            Parameters = json!({ "TableName": "payments", "Key": {} }),
            Retry("ThrottlingException"),
            End,
        ),
    }
}

fn main() {}
