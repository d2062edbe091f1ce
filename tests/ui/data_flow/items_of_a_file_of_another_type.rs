use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Files {
    bucket: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Article {
    sku: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Row {
    number: String,
}

#[lambda]
fn index(_article: Article) {}

state_machine! {
    Import<Files> {
        Each: Map(
            ItemReader(
                Resource = "arn:aws:states:::s3:getObject" as Row,
                ReaderConfig(InputType = JSON),
                Parameters = json!({ "Bucket": $.bucket, "Key": "articles.json" }),
            ),
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = STANDARD),
            ItemProcessor { Task(index, End) },
            End,
        ),
    }
}

fn main() {}
