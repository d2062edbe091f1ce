use sfn::state_machine;

state_machine! {
    #[event(schedule(rate = "rate(1 hours)"))]
    Shop {
        Done: Succeed,
    }
}

fn main() {}
