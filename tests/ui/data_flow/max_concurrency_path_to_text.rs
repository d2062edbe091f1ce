use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Jobs {
    jobs: Vec<String>,
    parallel: String,
}

#[lambda]
fn run(_job: String) {}

state_machine! {
    All<Jobs> {
        Each: Map(
            ItemsPath = $.jobs,
            MaxConcurrencyPath = $.parallel,
            ItemProcessor { Task(run, End) },
            End,
        ),
    }
}

fn main() {}
