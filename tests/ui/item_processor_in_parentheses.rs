use sfn::state_machine;

state_machine! {
    Shop {
        Each: Map(ItemProcessor(Done: Succeed), End),
    }
}

fn main() {}
