use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<String>,
}

#[lambda]
fn pack(_line: String) {}

#[lambda]
fn watch(_map_run: String) {}

state_machine! {
    Shop<Order> {
        Each: Map(
            Label = "Each",
            ItemsPath = $.lines,
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = STANDARD),
            ItemProcessor { Task(pack, End) },
            ResultWriter(
                Resource = "arn:aws:states:::s3:putObject",
                Parameters = json!({ "Bucket": "packed", "Prefix": "all" }),
            ),
            Next = Watch,
        ),
        Task(watch, InputPath = $.MapRun, End),
    }
}

fn main() {}
