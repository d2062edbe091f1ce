use sfn::state_machine;

state_machine! {
    Shop {
        Each: Map(
            Label = "per order",
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = STANDARD),
            ItemProcessor { Pay: Pass(End) },
            End,
        ),
    }
}

fn main() {}
