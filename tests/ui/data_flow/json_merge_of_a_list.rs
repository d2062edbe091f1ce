use serde::{Deserialize, Serialize};
use sfn::{Shape, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Lists {
    old: Vec<String>,
    new: Named,
}

#[derive(Serialize, Deserialize, Shape)]
struct Named {
    name: String,
}

state_machine! {
    Merge<Lists> {
        Both: Pass(Parameters = json!({ "all": States::JsonMerge($.new, $.old, false) }), End),
    }
}

fn main() {}
