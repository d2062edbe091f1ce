use sfn::testing::StateMachineExt;
use sfn::{lambda, state_machine};

#[lambda]
async fn pay(cents: u64) -> u64 {
    cents
}

struct Order;

fn check(_order: Order) -> bool {
    true
}

state_machine! {
    Shop<u64, u64> {
        Task(pay, End),
    }
}

fn main() {
    let _ = Shop::test().mock(check, |_| false);
}
