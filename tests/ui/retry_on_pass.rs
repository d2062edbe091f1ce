use sfn::state_machine;

state_machine! {
    Shop {
        Nothing: Pass(Retry(States::ALL), End),
    }
}

fn main() {}
