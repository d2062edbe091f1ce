use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Reminder {
    delay: String,
}

state_machine! {
    Remind<Reminder> {
        Hold: Wait(SecondsPath = $.delay, End),
    }
}

fn main() {}
