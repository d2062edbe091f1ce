use sfn::state_machine;

state_machine! {
    Shop {
        Nothing: Pass(Result = { "a": 1 }, End),
    }
}

fn main() {}
