use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Status {
    Accepted,
    Rejected,
    InReview,
}

#[derive(Serialize, Deserialize, Shape)]
struct Answer {
    status: Status,
}

#[lambda]
fn ask() -> Answer {
    todo!()
}

state_machine! {
    Apply<_> {
        Task(ask, Next = Taken),
        Taken: if StringEquals($.status, "ACCEPTD") { Done } else { Again },
        Done: Succeed,
        Again: Fail(Error = "Refused", Cause = "not accepted"),
    }
}

fn main() {}
