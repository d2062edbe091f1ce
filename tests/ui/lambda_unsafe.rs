use sfn::lambda;

#[lambda]
unsafe fn pay() {}

fn main() {}
