use sfn::state_machine;

state_machine! {
    Shop {
        Hold: Wait(Seconds = 5, Timestamp = "2026-11-22T00:00:00Z", End),
    }
}

fn main() {}
