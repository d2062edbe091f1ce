use sfn::lambda;

#[lambda]
fn pay() -> Result<(), std::io::Error> {
    Ok(())
}

fn main() {}
