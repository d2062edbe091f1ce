use sfn::state_machine;

state_machine! {
    #[asl(type = EXPRESS)] #[serverless(TimeoutSeconds = 30)]
    Shop {
        Done: Succeed,
    }
}

fn main() {}
