use sfn::lambda;

#[lambda(handler = "pay.handler")]
fn pay() {}

fn main() {}
