use sfn::{lambda, state_machine};

#[lambda]
fn pay() {}

state_machine! {
    #[default(Catch(States::ALL, Next = Faild))]
    Shop {
        Pay: Task(pay, End),
        Failed: Fail,
    }
}

fn main() {}
