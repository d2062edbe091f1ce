use sfn::state_machine;

state_machine! {
    Shop {
        Nothing: Pass(InputPath = $.a[1 2], End),
    }
}

fn main() {}
