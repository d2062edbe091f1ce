use sfn::state_machine;

state_machine! {
    Shop {
        Nothing: Pass(Result = json!({ "\0hole": 0 }), End),
    }
}

fn main() {}
