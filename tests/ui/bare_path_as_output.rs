use sfn::state_machine;

state_machine! {
    #[asl(QueryLanguage = JSONata)]
    Shop {
        Nothing: Pass(Output = $.order.id, End),
    }
}

fn main() {}
