use sfn::state_machine;

state_machine! {
    Shop { Done: Succeed }
    Bank { Done: Succeed }
}

fn main() {}
