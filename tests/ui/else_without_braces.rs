use sfn::state_machine;

state_machine! {
    Shop {
        Kind: if IsPresent($.a) { Done } else Done,
        Done: Succeed,
    }
}

fn main() {}
