use sfn::state_machine;

state_machine! {
    Shop {
        Ask: Task(
            "arn:aws:states:::lambda:invoke",
            Parameters = json!({ "FunctionName": "ask", "Payload": { "text": States::Fromat("{}", $.id) } }),
            End,
        ),
    }
}

fn main() {}
