use sfn::state_machine;

state_machine! {
    #[serverless(type = EXPRESS)]
    Shop {
        Each: Map(
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = EXPRESS),
            ItemProcessor { Pay: Pass(End) },
            End,
        ),
    }
}

fn main() {}
