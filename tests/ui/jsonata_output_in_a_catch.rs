use sfn::{lambda, state_machine};

#[lambda]
fn pay(_id: String) {}

state_machine! {
    Shop<_> {
        Task(pay, Catch(States::ALL, Output = json!({ "failed": true }), Next = Failed), End),
        Failed: Fail(Error = "Failed"),
    }
}

fn main() {}
