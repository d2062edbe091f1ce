#![deny(deprecated)]

use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Pass(Parameters = json!({ "id": "$.id" }), End),
    }
}

fn main() {}
