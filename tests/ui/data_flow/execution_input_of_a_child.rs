#![deny(deprecated)]

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    customer: String,
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    article: String,
}

#[lambda]
fn pack(_customer: String) {}

state_machine! {
    Shop<Order> {
        Each: Map(
            ItemsPath = $.lines,
            ItemProcessor { Task(pack, InputPath = $$.Execution.Input.customer, End) },
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = STANDARD),
            End,
        ),
    }
}

fn main() {}
