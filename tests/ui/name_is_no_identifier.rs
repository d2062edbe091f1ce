use sfn::state_machine;

state_machine! {
    Shop {
        "My state": Succeed,
    }
}

fn main() {}
