#![deny(deprecated)]

use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Pay: Task(pay, Retry(["Lambda.TooManyRequestException", "Lambda.ServiceException"]), End),
    }
}

state_machine! {
    #[allow(unknown_error_name)]
    Market {
        Pay: Task(pay, Retry("Sandbox.TimedOut"), End),
    }
}

fn main() {}
