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
    #[serverless(typ = EXPRESS)]
    #[event(schedule(rat = "rate(1 hour)"))]
    Shop {
        CallApi: Task(
            pay,
            Retry(States::ALL, IntervalSecs = 2, BackoffRate = "2"),
            Catch(States::ALL, Next = CatchAllFalback),
            TimeoutSeconds,
        ),
        Kind: if StringEqual($.kind, "a") { CatchAllFallback } else { Nowhere },
        CatchAllFallback: Task(log, ResultPath = $.a[*], End),
        Odd: Tsk(pay, End),
    }
}

fn main() {}
