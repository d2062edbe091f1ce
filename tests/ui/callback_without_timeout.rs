#![deny(deprecated)]

use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Task(
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            Parameters = json!({
                "QueueUrl": "https://queue.example/pay",
                "MessageBody": { "token": $$.Task.Token },
            }),
            End,
        ),
    }
}

fn main() {}
