use sfn::{lambda, state_machine};

#[lambda]
fn call_external_api() {}

state_machine! {
    Shop {
        Pay: Task(call_external_pi, End),
    }
}

fn main() {}
