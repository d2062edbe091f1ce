use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
#[serde(rename_all = "lowercase")]
enum Status {
    Open,
    Shipped,
}

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    status: Status,
}

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop<Order> {
        Gone: if "{% $states.input.status = 'shiped' %}" { Track } else { Pack },
        Track: Succeed,
        Pack: Succeed,
    }
}

fn main() {}
