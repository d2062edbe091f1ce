use sfn::state_machine;

state_machine! {
    Shop {
        Ask: Task("arn:aws:states:::sqs:sendMesage", End),
    }
}

fn main() {}
