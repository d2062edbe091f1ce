use sfn::state_machine;

state_machine! {
    Shop {
        Kind: Choice(if IsPresent($.a) { Done } else { Done }, Comment = "x"),
        Done: Succeed,
    }
}

fn main() {}
