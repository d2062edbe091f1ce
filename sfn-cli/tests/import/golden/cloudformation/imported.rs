//! Imported from `tests/import/golden/cloudformation/template.yaml`.
//!
//! The functions are stubs: put their code in, and types for `Value`. A definition does
//! not say what its functions take and return.

use serde_json::Value;
use sfn::{lambda, state_machine};

const TOPIC: &str = "${Topic}";

#[lambda(name = "resize-images", timeout = 60, tags(team = "photos"))]
pub async fn resize(_input: Value) -> Value {
    todo!("what `resize` does")
}

state_machine! {
    #[serverless(
        name = "images",
        type = EXPRESS,
        tracingConfig(enabled),
        loggingConfig(level = OFF),
        tags(team = "photos"),
    )]
    pub Images {
        Resize: Task(resize, Next = Publish),
        Publish: Task(
            "arn:${AWS::Partition}:states:::sns:publish",
            Parameters = json!({ "TopicArn": TOPIC, "Message": $.url }),
            End,
        ),
    }
}
