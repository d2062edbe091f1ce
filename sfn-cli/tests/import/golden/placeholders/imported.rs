//! Imported from `tests/import/golden/placeholders/orders.asl.json`.
//!
//! The functions are stubs: put their code in, and types for `Value`. A definition does
//! not say what its functions take and return.

use serde_json::Value;
use sfn::{lambda, state_machine};

const APPROVAL_ACTIVITY: &str = "${ApprovalActivity}";
const ORDERS_TABLE: &str = "${OrdersTable}";

// Was `${ValidateOrderFunctionArn}`.
#[lambda]
pub async fn validate_order(_input: Value) -> Value {
    todo!("what `validate_order` does")
}

// Was `arn:aws:lambda:eu-west-1:123456789012:function:${Stage}-enrich`.
#[lambda]
pub async fn enrich(_input: Value) -> Value {
    todo!("what `enrich` does")
}

// Was `${Function}`.
#[lambda]
pub async fn tell(_input: Value) -> Value {
    todo!("what `tell` does")
}

state_machine! {
    // A definition has no types, so what the states read is not checked. Say what an execution takes,
    // `Orders<Input, _>`, and what its tasks give; then take `unchecked_data` out.
    #[allow(unchecked_data)]
    pub Orders {
        Validate: Task(validate_order, TimeoutSeconds = "${ValidateTimeout}", Next = Enrich),
        Enrich: Task(enrich, Next = Approve),
        Approve: Task(APPROVAL_ACTIVITY, Next = Store),
        Store: Task(
            "arn:aws:states:::dynamodb:putItem",
            Parameters = json!({
                "TableName": ORDERS_TABLE,
                "Item": {
                    "id": { "S": $.id },
                    "table": { "S": ORDERS_TABLE },
                    "link": { "S": "https://${Domain}/orders" },
                },
            }),
            Next = Tell,
        ),
        Tell: Task(
            "arn:aws:states:::lambda:invoke",
            Parameters = json!({ "FunctionName": tell::ARN, "Payload": $ }),
            End,
        ),
    }
}
