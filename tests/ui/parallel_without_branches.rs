use sfn::state_machine;

state_machine! {
    Shop {
        Both: Parallel(End),
    }
}

fn main() {}
