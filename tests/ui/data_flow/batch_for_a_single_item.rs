use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<Line>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    sku: String,
}

#[lambda]
fn pack(_line: Line) {}

state_machine! {
    Shop<Order> {
        Each: Map(
            Label = "Each",
            ItemsPath = $.lines,
            ItemBatcher(MaxItemsPerBatch = 10),
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = STANDARD),
            ItemProcessor { Task(pack, End) },
            End,
        ),
    }
}

fn main() {}
