#![deny(deprecated)]

use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Pass(Result = json!({ "id": "$.id" }), End),
    }
}

fn main() {}
