use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Job {
    limit: String,
}

#[lambda]
fn run(_job: Job) {}

state_machine! {
    Jobs<Job> {
        Task(run, TimeoutSecondsPath = $.limit, End),
    }
}

fn main() {}
