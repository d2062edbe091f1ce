use sfn::state_machine;

state_machine! {
    Shop {
        Nothing: Pass(Result = $.order, End),
    }
}

fn main() {}
