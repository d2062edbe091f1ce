#![deny(deprecated)]

use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Task(
            "arn:aws:lambda:eu-west-1:123456789012:function:pay",
            Retry(States::TaskFailed, IntervalSeconds = 30, MaxDelaySeconds = 10),
            End,
        ),
    }
}

fn main() {}
