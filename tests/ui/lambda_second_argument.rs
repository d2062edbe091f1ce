use sfn::lambda;

#[lambda]
fn pay(_order: u32, _more: u32) {}

fn main() {}
