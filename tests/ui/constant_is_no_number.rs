use sfn::state_machine;

const SECONDS: &str = "10";

state_machine! {
    Shop {
        Hold: Wait(Seconds = SECONDS, End),
    }
}

fn main() {}
