use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Report {
    range: (u32, u32),
}

#[lambda]
fn print_page(_page: u32) {}

state_machine! {
    Reports<Report> {
        Task(print_page, InputPath = $.range[2], End),
    }
}

fn main() {}
