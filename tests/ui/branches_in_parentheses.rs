use sfn::state_machine;

state_machine! {
    Shop {
        Both: Parallel(Branches({ Done: Succeed }, { Also: Succeed }), End),
    }
}

fn main() {}
