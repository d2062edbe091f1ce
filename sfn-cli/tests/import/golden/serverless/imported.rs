//! Imported from `tests/import/golden/serverless/serverless.yml`.
//!
//! The functions are stubs: put their code in, and types for `Value`. A definition does
//! not say what its functions take and return.

use serde_json::Value;
use sfn::{lambda, state_machine};

/// Asks the warehouse.
// Its callers retry or catch `OutOfStock`: declare them with `ErrorNames`.
#[lambda(
    timeout = 30,
    memorySize = 512,
    environment(WAREHOUSE_URL = "${env:WAREHOUSE_URL}")
)]
pub async fn check_stock(_input: Value) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
    todo!("what `check_stock` does")
}

#[lambda(
    name = "${self:service}-mail",
    layers = ["arn:aws:lambda:eu-west-1:123456789012:layer:mail:1"],
    events(
        sqs(arn = "arn:aws:sqs:eu-west-1:123456789012:mails", batchSize = 10),
        schedule = "rate(1 day)"
    ),
    tags = json!({ "team": "shop", "cost-center": "42" })
)]
pub async fn send_mail(_input: Value) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
    todo!("what `send_mail` does")
}

state_machine! {
    /// Takes an order.
    #[serverless(
        name = "${self:service}-take-order",
        type = EXPRESS,
        loggingConfig(
            level = ERROR,
            includeExecutionData,
            destinations = json!([{ "Fn::GetAtt": ["OrdersLogGroup", "Arn"] }]),
        ),
        tracingConfig(enabled),
        tags(Team = "shop"),
    )]
    #[event(http(path = "orders", method = post, cors))]
    #[event(schedule(
        rate = "rate(1 hour)",
        enabled = false,
        input = json!({ "source": "schedule" }),
    ))]
    #[event(schedule(
        rate = "cron(0 12 * * ? *)",
        enabled = false,
        input = json!({ "source": "schedule" }),
    ))]
    #[event(eventBridge(event = json!({ "source": ["shop.orders"], "detail-type": ["Created"] })))]
    pub TakeOrder {
        CheckStock: Task(
            check_stock,
            Retry(["Warehouse.Busy", "OutOfStock"], MaxAttempts = 2),
            Next = SendMail,
        ),
        SendMail: Task(send_mail, End),
    }
}

state_machine! {
    pub CleanUp {
        Clean: Task(
            "arn:aws:states:::lambda:invoke",
            Parameters = json!({ "FunctionName": check_stock::ARN, "Payload": { "all": true } }),
            End,
        ),
    }
}
