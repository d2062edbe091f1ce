use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Invoice {
    due: u64,
}

state_machine! {
    Remind<Invoice> {
        Late: if TimestampLessThan($.due, "2026-01-01T00:00:00Z") { Warn } else { Rest },
        Warn: Succeed,
        Rest: Succeed,
    }
}

fn main() {}
