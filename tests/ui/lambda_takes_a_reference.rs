use sfn::lambda;

#[lambda]
fn pay(_order: &str) {}

fn main() {}
