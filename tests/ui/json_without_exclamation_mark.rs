use sfn::state_machine;

state_machine! {
    Shop {
        Nothing: Pass(Result = json({ "a": 1 }), End),
    }
}

fn main() {}
