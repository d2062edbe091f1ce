use sfn::state_machine;

state_machine! {
    Shop {
        Charge: Map(
            Label = "orders",
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = STANDARD),
            ItemProcessor { Pay: Pass(End) },
            Next = Ship,
        ),
        Ship: Map(
            Label = "orders",
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = STANDARD),
            ItemProcessor { Pack: Pass(End) },
            End,
        ),
    }
}

fn main() {}
