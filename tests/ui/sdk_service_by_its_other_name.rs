use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Task("arn:aws:states:::aws-sdk:stepfunctions:startExecution", End),
    }
}

fn main() {}
