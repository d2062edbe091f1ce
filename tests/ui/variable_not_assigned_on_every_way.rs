#![deny(deprecated)]

use sfn::state_machine;

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<_> {
        Big: if "{% $states.input.total > 100 %}" { Discount } else { Pay },
        Discount: Pass(Assign = json!({ "discount": 10 }), Next = Pay),
        Pay: Pass(Output = "{% $states.input.total - $discount %}", End),
    }
}

fn main() {}
