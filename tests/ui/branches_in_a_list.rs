use sfn::state_machine;

state_machine! {
    Shop {
        Both: Parallel(Branches = [{ Done: Succeed }], End),
    }
}

fn main() {}
