use sfn::state_machine;

state_machine! {
    Shop {
        Nothing: Pass(Result = json!({ "a": 123456789012345678901234567890 }), End),
    }
}

fn main() {}
