use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Query {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<String>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Page {
    token: Option<String>,
}

#[lambda]
fn next_page(_query: Query) -> Page {
    todo!()
}

state_machine! {
    Report<Query> {
        More: if IsPresent($.token) { NextPage } else { Done },
        Task(next_page, Catch(States::ALL, Next = Failed), Next = More),
        Done: Succeed,
        Failed: Fail,
    }
}

fn main() {}
