#![deny(deprecated)]

use sfn::state_machine;

state_machine! {
    Shop<_> {
        Pay: Task(
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            Parameters = json!({
                "QueueUrl": "https://queue.example/pay",
                "MessageBody": { "id": $.id },
            }),
            TimeoutSeconds = 3600,
            End,
        ),
    }
}

fn main() {}
