use sfn::{ErrorNames, lambda, state_machine};

#[derive(Debug, ErrorNames)]
enum UserError {
    Throttled,
    StoreDown,
}

impl std::fmt::Display for UserError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

#[lambda]
fn get_all_users() -> Result<(), UserError> {
    Ok(())
}

state_machine! {
    Weekly<_> {
        Task(get_all_users, Retry("Throtled", MaxAttempts = 3), End),
    }
}

fn main() {}
