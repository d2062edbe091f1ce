#![deny(deprecated)]

use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Task(
            "arn:aws:lambda:eu-west-1:123456789012:function:pay",
            Retry(States::TaskFailed),
            Retry("CardDeclined", MaxAttempts = 0),
            End,
        ),
    }
}

fn main() {}
