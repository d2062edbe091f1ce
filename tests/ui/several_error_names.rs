use serde_json::Value;
use sfn::{ErrorNames, lambda, state_machine};

#[derive(Debug, ErrorNames)]
enum PayError {
    Declined,
    Limit { cents: u64 },
}

impl std::fmt::Display for PayError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no")
    }
}

#[lambda]
fn pay(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Pay: Task(pay, Retry(PayError), End),
    }
}

fn main() {}
