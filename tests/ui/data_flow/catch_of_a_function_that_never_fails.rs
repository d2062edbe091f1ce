use sfn::{lambda, state_machine};

#[lambda]
fn pay() -> u64 {
    todo!()
}

state_machine! {
    Shop<_> {
        Task(pay, Catch("Declined", Next = Refused), End),
        Refused: Succeed,
    }
}

fn main() {}
