use sfn::lambda;

#[lambda]
fn pay() -> std::io::Result<u32> {
    Ok(1)
}

fn main() {}
