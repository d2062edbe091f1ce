use serde_json::Value;
use sfn::{lambda, state_machine};

#[lambda]
fn pack(order: Value) -> Value {
    order
}

state_machine! {
    Shop {
        Task(pack, Next = Both),
        Task(pack, Next = Both),
        Both: Parallel(Branch { Task(pack, End) }, Branch { PackAgain: Task(pack, End) }, End),
    }
}

state_machine! {
    Depot {
        Task(pack, Next = Both),
        Both: Parallel(Branch { Task(pack, End) }, Branch { PackAgain: Task(pack, End) }, End),
    }
}

state_machine! {
    Stall {
        Task(pack, Next = Pack),
        Pack: Task(pack, End),
    }
}

fn main() {}
