use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Task(
            "arn:aws:states:::sns:publish",
            Parameters = json!({ "TopicArn": "arn:aws:sns:eu-west-1:123456789012:paid", "Mesage": "paid" }),
            End,
        ),
    }
}

fn main() {}
