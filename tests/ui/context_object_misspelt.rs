use sfn::state_machine;

state_machine! {
    Shop {
        Pay: Pass(Parameters = json!({ "id": $$.Exection.Id }), End),
    }
}

fn main() {}
