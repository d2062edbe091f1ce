use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Reminder {
    at: u64,
}

state_machine! {
    Remind<Reminder> {
        Hold: Wait(TimestampPath = $.at, End),
    }
}

fn main() {}
