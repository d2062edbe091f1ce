use sfn::lambda;

#[lambda]
fn pay<T>(_order: T) {}

fn main() {}
