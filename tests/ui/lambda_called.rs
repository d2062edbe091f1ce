use sfn::{lambda, state_machine};

#[lambda]
fn pay() {}

state_machine! {
    Shop {
        Pay: Task(pay(), End),
    }
}

fn main() {}
