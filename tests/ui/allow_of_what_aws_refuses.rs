use sfn::state_machine;

state_machine! {
    #[allow(unknown_target, undefined_variable)]
    Shop {
        Pay: Pass(Assign = json!({ "id": $order.id }), Next = Shipp),
        Ship: Succeed,
    }
}

fn main() {}
