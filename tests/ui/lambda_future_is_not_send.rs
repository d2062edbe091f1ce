use sfn::lambda;
use std::rc::Rc;

#[lambda]
async fn pay(cents: u64) -> u64 {
    let total = Rc::new(cents);
    other().await;
    *total
}

async fn other() {}

fn main() {}
