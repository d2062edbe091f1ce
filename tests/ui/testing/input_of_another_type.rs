use sfn::testing::StateMachineExt;
use sfn::{lambda, state_machine};

#[lambda]
async fn pay(cents: u64) -> u64 {
    cents
}

state_machine! {
    Shop<u64, u64> {
        Task(pay, End),
    }
}

fn main() {
    let _ = Shop::test().run("seven");
}
