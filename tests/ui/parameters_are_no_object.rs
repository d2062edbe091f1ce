use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Pass(Parameters = 5, End),
    }
}

fn main() {}
