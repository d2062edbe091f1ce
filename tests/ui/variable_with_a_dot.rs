use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Pass(Assign = json!({ "order.id": 1 }), End),
    }
}

fn main() {}
