use sfn::state_machine;

state_machine! {
    Shop {
        Pass(Next = Done),
        Done: Succeed,
    }
}

fn main() {}
