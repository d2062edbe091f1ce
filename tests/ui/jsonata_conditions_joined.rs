use sfn::state_machine;

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop {
        Kind: if "{% $a %}" && "{% $b %}" { Done } else { Done },
        Done: Succeed,
    }
}

fn main() {}
