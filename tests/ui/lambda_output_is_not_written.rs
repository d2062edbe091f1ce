use sfn::lambda;

struct Receipt;

#[lambda]
fn pay() -> Receipt {
    Receipt
}

fn main() {}
