use sfn::state_machine;

state_machine! {
    Shop {
        Hold: Wait { Seconds = 10, End },
    }
}

fn main() {}
