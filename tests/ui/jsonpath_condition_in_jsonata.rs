use sfn::state_machine;

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop {
        Kind: if IsPresent($.a) { Done } else { Done },
        Done: Succeed,
    }
}

fn main() {}
