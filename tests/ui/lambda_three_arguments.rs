use sfn::lambda;

#[lambda]
fn pay(_order: u32, _context: sfn::Context, _more: u32) {}

fn main() {}
