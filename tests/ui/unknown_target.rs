use serde_json::Value;
use sfn::{ErrorOutput, lambda, state_machine};

#[lambda]
fn pay(order: Value) -> Value {
    order
}

#[lambda]
fn log(error: ErrorOutput) {
    drop(error);
}

state_machine! {
    Shop {
        Pay: Task(pay, Catch(States::ALL, Next = LogFalback), End),
        LogFallback: Task(log, End),
    }
}

fn main() {}
