use sfn::{Context, lambda};

#[lambda]
fn pay(_context: Context) {}

fn main() {}
