use sfn::state_machine;

state_machine! {
    Shop {
        #[name = "a"]
        #[name = "b"]
        Done: Succeed,
    }
}

fn main() {}
