use sfn::state_machine;

state_machine! {
    Shop {
        Kind: if $.bytes > 1000 { Done } else { Done },
        Done: Succeed,
    }
}

fn main() {}
