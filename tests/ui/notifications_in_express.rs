use sfn::state_machine;

state_machine! {
    #[serverless(type = EXPRESS, notifications(FAILED = json!([{ "sns": { "Ref": "Topic" } }])))]
    Shop {
        Done: Succeed,
    }
}

fn main() {}
