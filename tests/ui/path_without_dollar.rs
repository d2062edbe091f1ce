use sfn::state_machine;

state_machine! {
    Shop {
        Each: Map(ItemsPath = sizes, ItemProcessor { Done: Succeed }, End),
    }
}

fn main() {}
