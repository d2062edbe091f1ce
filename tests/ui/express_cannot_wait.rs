use sfn::state_machine;

state_machine! {
    #[serverless(type = EXPRESS)]
    Shop {
        Ask: Task("arn:aws:states:::sqs:sendMessage.waitForTaskToken", End),
    }
}

fn main() {}
