//! Every function of the examples.

use crate::deployed::Deployed;
use serde_json::{Value, json};
use sfn_core::registry;
use sfn_examples as _;
use sfn_local::task::{Registered, Tasks};
use sfn_local::{Engine, Execution, Machine, Payload, Start, Status};

/// What each function is called with: at first an event that it takes, then those that it refuses or fails with.
fn events(function: &str) -> Option<Vec<Value>> {
    Some(match function {
        "answer" => vec![
            json!({ "customer": "C-1", "text": "no light" }),
            json!({ "customer": "C-1", "text": "no light", "urgency": 1000 }),
        ],
        "call_external_api" => {
            vec![json!({ "id": "A-1", "amount": 100 }), json!({ "id": "A-1", "amount": 0 }), json!({ "id": "A-1" })]
        }
        "deliver" => vec![json!({ "day": "2026-11-22", "sections": { "sales": "s3://reports/é 1\n" } }), json!(null)],
        "get_all_users" => vec![json!({}), json!({ "PaginationToken": "2" })],
        "import_articles" => vec![
            json!({ "Items": [{ "sku": "1", "price": "12.50" }, { "sku": "2", "price": "3" }] }),
            json!({ "Items": [{ "sku": "1", "price": "cheap" }] }),
            json!({ "Items": [{ "sku": "1", "price": "12.50" }, { "sku": "2", "price": 3 }] }),
        ],
        "log_error" => vec![json!({ "Error": "ApiError.Busy", "Cause": "the partner is busy" }), json!([])],
        "price_line" => vec![json!({ "item": "ink", "price": 500, "quantity": 2 }), json!({ "price": -1 })],
        "weekly_task" => vec![json!("anna"), json!(7)],
        "write_report" => vec![json!({ "day": "2026-11-22", "rows": "s3://rows" }), json!({ "day": "2026-11-22" })],
        _ => return None,
    })
}

#[tokio::test]
async fn every_function_answers_over_http_as_it_does_in_process() {
    let Some(deployed) = Deployed::examples().await else { return };
    let mut calls = 0;
    for function in registry::lambdas() {
        let events = events(function.name).unwrap_or_else(|| panic!("`{}`: give it an event in `events`", function.id));
        for (index, event) in events.iter().enumerate() {
            let here = execute(function.name, event, Registered::all()).await;
            let there = execute(function.name, event, deployed.tasks()).await;

            assert_eq!(there.output, here.output, "{} with {event}", function.name);
            assert_eq!(there.failure, here.failure, "{} with {event}", function.name);
            assert_eq!(there.history.to_string(), here.history.to_string());
            assert!(index > 0 || there.status == Status::Succeeded, "{event}: {:?}", there.failure);
            calls += 1;
        }
    }
    assert_eq!(deployed.lambda.calls(), calls);
    // A failure ends none.
    assert_eq!(deployed.lambda.processes(), u64::try_from(registry::lambdas().len()).unwrap());
}

/// An execution that is one call.
async fn execute(function: &str, event: &Value, tasks: impl Tasks + 'static) -> Execution {
    let definition = json!({
        "StartAt": "Call",
        "States": {
            "Call": {
                "Type": "Task",
                "Resource": format!("arn:aws:lambda:us-east-1:123456789012:function:{function}"),
                "End": true,
            },
        },
    });
    let machine = Machine::of_definition("Caller", definition, Default::default()).unwrap();
    let event = Payload::parse(event.to_string()).unwrap();
    Engine::new(tasks).run(&machine, Start::new(event).named("test")).await
}
