use sfn::state_machine;

state_machine! {
    Shop {
        Nothing: Pass(Parameters = $.order, End),
    }
}

fn main() {}
