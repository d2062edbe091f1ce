use sfn::lambda;

struct Order;

#[lambda]
fn pay(_order: Order) {}

fn main() {}
