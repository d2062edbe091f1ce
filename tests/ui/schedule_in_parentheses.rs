use sfn::state_machine;

state_machine! {
    #[event(schedule("rate(1 day)"))]
    Shop {
        Done: Succeed,
    }
}

fn main() {}
