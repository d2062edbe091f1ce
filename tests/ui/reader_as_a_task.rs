use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Task("arn:aws:states:::s3:getObject", Parameters = json!({ "Bucket": "b", "Key": "k" }), End),
    }
}

fn main() {}
