#![deny(deprecated)]

use sfn::{lambda, state_machine};

#[lambda]
fn pay(_id: String) {}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<_> {
        Task(pay, Arguments = "$states.input.id", Assign = json!({ "key": "$uuid()", "price": "$5 off" }), End),
    }
}

fn main() {}
