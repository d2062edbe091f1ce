use sfn::{lambda, state_machine};

#[lambda]
fn pay() {}

state_machine! {
    Shop {
        Pay: Task(pay, Retry(States::Http::StatusCode), End),
    }
}

fn main() {}
