#![deny(deprecated)]

use sfn::state_machine;

state_machine! {
    #[serverless(type = EXPRESS)]
    Shop {
        Rest: Wait(Seconds = 600, End),
    }
}

fn main() {}
