use sfn::state_machine;

state_machine! {
    Shop {
        Both: Parallel(Branch(score_fraud), Branch { Done: Succeed }, Branch(reserve), End),
    }
}

fn main() {}
