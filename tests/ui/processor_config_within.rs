use sfn::state_machine;

state_machine! {
    Shop {
        Each: Map(
            ItemReader(Resource = "arn:aws:states:::s3:getObject", Parameters = json!({ "Bucket": "b", "Key": "k" })),
            ItemProcessor {
                ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = STANDARD),
                Pack: Pass(End),
            },
            End,
        ),
    }
}

fn main() {}
