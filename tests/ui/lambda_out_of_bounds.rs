use sfn::lambda;

#[lambda(timeout = 901, memorySize = 64)]
fn pay() {}

fn main() {}
