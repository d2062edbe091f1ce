//! Imported from `tests/import/golden/sam/template.yaml`.
//!
//! The functions are stubs: put their code in, and types for `Value`. A definition does
//! not say what its functions take and return.

use serde_json::Value;
use sfn::{lambda, state_machine};

// The template puts `{"Ref":"OrdersTable"}` here.
const TABLE: &str = "${Table}";

/// Asks the warehouse.
// Was `CheckStockFunction`.
#[lambda(
    timeout = 20,
    memorySize = 256,
    architecture = arm64,
    environment(WAREHOUSE_URL = "https://warehouse.example")
)]
pub async fn check_stock(_input: Value) -> Value {
    todo!("what `check_stock` does")
}

state_machine! {
    #[serverless(
        type = STANDARD,
        tracingConfig(enabled),
        loggingConfig(
            level = ALL,
            includeExecutionData = false,
            destinations = json!([{ "Fn::GetAtt": ["OrdersLogGroup", "Arn"] }]),
        ),
        tags(Team = "shop"),
    )]
    #[event(schedule(rate = "cron(0 2 * * ? *)", description = "every night"))]
    #[event(eventBridge(event = json!({ "source": ["shop.orders"] })))]
    pub OrderMachine {
        Check: Task(check_stock, Next = Wait),
        Wait: Wait(Seconds = 300, Next = Store),
        Store: Task(
            "arn:aws:states:::dynamodb:putItem",
            Parameters = json!({ "TableName": TABLE, "Item": { "id": { "S": $.id } } }),
            End,
        ),
    }
}
