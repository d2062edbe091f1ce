use sfn::state_machine;

state_machine! {
    Shop {
        Kind: Choice(Assign = json!({ "a": 1 }), if IsPresent($.a) { Done } else { Assign = json!({ "a": 2 }); Done }),
        Done: Succeed,
    }
}

fn main() {}
