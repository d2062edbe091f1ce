use serde_json::Value;
use sfn::{lambda, state_machine};

#[derive(Debug, thiserror::Error)]
enum PayError {
    #[error("the card is refused")]
    Refused,
    #[error("the bank is busy")]
    Busy,
}

#[lambda]
async fn pay(order: Value) -> Result<Value, PayError> {
    if order.is_null() { Err(PayError::Refused) } else { Err(PayError::Busy) }
}

state_machine! {
    Shop {
        Task(
            pay,
            Retry(PayError::Busy, MaxAttempts = 3),
            Catch(PayError::Refused, Next = Refuse),
            End,
        ),
        Refuse: Fail,
    }
}

fn main() {}
