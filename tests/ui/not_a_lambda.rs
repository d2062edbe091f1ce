use sfn::state_machine;

struct NotALambda;

state_machine! {
    Shop {
        Pay: Task(NotALambda, End),
    }
}

fn main() {}
