use sfn::{lambda, state_machine};

#[lambda]
fn pay(_id: String) {}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<_> {
        Task(pay, InputPath = $.order, End),
    }
}

fn main() {}
