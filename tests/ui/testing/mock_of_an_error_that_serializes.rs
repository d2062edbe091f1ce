use serde::Serialize;
use sfn::testing::StateMachineExt;
use sfn::{ErrorNames, lambda, state_machine};
use std::fmt;

#[derive(Debug, Serialize, ErrorNames)]
struct Declined;

impl fmt::Display for Declined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("declined")
    }
}

#[lambda]
async fn pay(cents: u64) -> Result<u64, Declined> {
    Ok(cents)
}

state_machine! {
    Shop<u64, u64> {
        Task(pay, End),
    }
}

fn main() {
    let _ = Shop::test().mock(pay, |cents| Ok(cents));
}
