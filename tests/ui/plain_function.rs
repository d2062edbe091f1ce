use sfn::state_machine;

fn plain() {}

state_machine! {
    Shop {
        Pay: Task(plain, End),
    }
}

fn main() {}
