use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Refusal {
    reasons: Vec<String>,
}

state_machine! {
    Refuse<Refusal> {
        Refused: Fail(Error = "Refused", CausePath = $.reasons),
    }
}

fn main() {}
