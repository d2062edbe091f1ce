use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Pass(Result = json!({ "id": $.order.id, "more": { "name": States::UUID() } }), End),
    }
}

fn main() {}
