use sfn::{ErrorNames, lambda, state_machine};

#[derive(Debug, ErrorNames)]
enum PayError {
    Declined,
}

#[derive(Debug, ErrorNames)]
enum ShipError {
    Delayed,
}

impl std::fmt::Display for PayError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::fmt::Display for ShipError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

#[lambda]
fn pay() -> Result<(), PayError> {
    Ok(())
}

#[lambda]
fn ship() -> Result<(), ShipError> {
    Ok(())
}

state_machine! {
    Shop<_> {
        Task(pay, Retry(ShipError::Delayed, MaxAttempts = 3), Next = Ship),
        Task(ship, End),
    }
}

fn main() {}
