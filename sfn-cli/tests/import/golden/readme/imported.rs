//! Imported from `tests/import/golden/readme/pay.asl.json`.
//!
//! The functions are stubs: put their code in, and types for `Value`. A definition does
//! not say what its functions take and return.

use serde_json::Value;
use sfn::{lambda, state_machine};

// Was `${ChargeCardFunctionArn}`.
#[lambda]
pub async fn charge_card(_input: Value) -> Value {
    todo!("what `charge_card` does")
}

state_machine! {
    /// Pays an order.
    // A definition has no types, so what the states read is not checked. Say what an execution takes,
    // `Pay<Input, _>`, and what its tasks give; then take `unchecked_data` out.
    #[allow(unchecked_data)]
    pub Pay {
        #[name = "Pay?"]
        Pay: if NumericGreaterThan($.cents, 0) { ChargeCard } else { Done },
        #[name = "Charge card"]
        ChargeCard: Task(charge_card, Retry(States::TaskFailed, MaxAttempts = 2), End),
        Done: Succeed,
    }
}
