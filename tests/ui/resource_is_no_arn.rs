use sfn::state_machine;

state_machine! {
    Shop {
        Ask: Task("sqs:sendMessage", End),
    }
}

fn main() {}
