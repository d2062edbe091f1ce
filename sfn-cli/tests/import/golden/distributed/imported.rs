//! Imported from `tests/import/golden/distributed/photos.asl.json`.
//!
//! The functions are stubs: put their code in, and types for `Value`. A definition does
//! not say what its functions take and return.

use serde_json::Value;
use sfn::{lambda, state_machine};

// Was `${ResizeLambdaFunction.Arn}`.
#[lambda]
pub async fn resize(_input: Value) -> Value {
    todo!("what `resize` does")
}

state_machine! {
    // A definition has no types, so what the states read is not checked. Say what an execution takes,
    // `Photos<Input, _>`, and what its tasks give; then take `unchecked_data` out.
    #[allow(unchecked_data)]
    pub Photos {
        Photos: Map(
            Label = "Photos",
            ItemReader(
                Resource = "arn:aws:states:::s3:listObjectsV2",
                ReaderConfig(MaxItems = 1000),
                Parameters = json!({ "Bucket": $.bucket, "Prefix": "photos/" }),
            ),
            ItemBatcher(MaxItemsPerBatch = 10, BatchInput = json!({ "run": $$.Execution.Id })),
            ToleratedFailurePercentage = 5,
            MaxConcurrency = 100,
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = EXPRESS),
            ItemProcessor {
                Resize: Task(resize, Credentials(RoleArn = $.role), Next = Store),
                Store: Task(
                    "arn:aws:states:::aws-sdk:s3:putObject",
                    Parameters = json!({ "Bucket": "thumbnails", "Key": $.key, "Body": $ }),
                    End,
                ),
            },
            ResultWriter(
                Resource = "arn:aws:states:::s3:putObject",
                Parameters = json!({ "Bucket": "results", "Prefix": "runs" }),
            ),
            ResultSelector = json!({ "failed": $.ResultWriterDetails.Key }),
            End,
        ),
    }
}
