use sfn::state_machine;

state_machine! {
    Shop {
        Each: Map(ProcessorConfig(Mode = DISTRIBUTED), ItemsPath = $.a, End),
    }
}

fn main() {}
