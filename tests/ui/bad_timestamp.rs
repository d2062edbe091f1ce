use sfn::state_machine;

state_machine! {
    Shop {
        Hold: Wait(Timestamp = "2026-11-22", End),
    }
}

fn main() {}
