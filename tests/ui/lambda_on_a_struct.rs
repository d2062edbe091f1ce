use sfn::lambda;

#[lambda]
struct Pay;

fn main() {}
