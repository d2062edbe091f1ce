use sfn::state_machine;

state_machine! {
    Shop<_> {
        Price: Pass(Parameters = json!({ "amount": 5, "currency": "EUR" }), Next = Pay),
        Pay: Pass(Parameters = json!({ "cents": $.amout }), End),
    }
}

fn main() {}
