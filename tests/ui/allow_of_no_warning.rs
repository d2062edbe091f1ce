use sfn::state_machine;

state_machine! {
    #[allow(no_timeouts)]
    Shop {
        Pay: Pass(End),
    }
}

fn main() {}
