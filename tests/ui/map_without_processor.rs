use sfn::state_machine;

state_machine! {
    Shop {
        Each: Map(ItemsPath = $.a, End),
    }
}

fn main() {}
