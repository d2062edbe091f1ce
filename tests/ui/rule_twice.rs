#![deny(deprecated)]

use sfn::state_machine;

state_machine! {
    Shop<_> {
        Pay: if BooleanEquals($.paid, true) { Ship } else if BooleanEquals($.paid, true) { Wait } else { Wait },
        Ship: Succeed,
        Wait: Fail,
    }
}

fn main() {}
