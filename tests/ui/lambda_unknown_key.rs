use sfn::lambda;

#[lambda(timeOut = 30)]
fn pay() {}

fn main() {}
