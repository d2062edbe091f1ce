use sfn::state_machine;

state_machine! {
    #[event(schedule(rate = "rate(1 hour)", input = json!({ "id": $.order.id })))]
    Shop {
        Done: Succeed,
    }
}

fn main() {}
