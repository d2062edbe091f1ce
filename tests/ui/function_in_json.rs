use sfn::{lambda, state_machine};

#[lambda]
fn pay() {}

state_machine! {
    Shop {
        Ask: Task("arn:aws:states:::lambda:invoke", Parameters = json!({ "FunctionName": pay }), End),
    }
}

fn main() {}
