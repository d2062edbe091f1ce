use sfn::state_machine;

state_machine! {
    Shop {
        Kind: if json!("$.a") { Done } else if json!({ "Variable": "$.a", "IsNull": true, "Next": "Done" }) { Done } else { Done },
        Done: Succeed,
    }
}

fn main() {}
