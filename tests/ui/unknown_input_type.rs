use sfn::state_machine;

struct Order;

state_machine! {
    Shop<Oder> { Done: Succeed }
}

fn main() {}
