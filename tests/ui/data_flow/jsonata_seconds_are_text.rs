use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Reminder {
    delay: String,
}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Remind<Reminder> {
        Hold: Wait(Seconds = "{% $states.input.delay %}", End),
    }
}

fn main() {}
