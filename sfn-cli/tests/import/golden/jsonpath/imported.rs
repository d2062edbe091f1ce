//! Imported from `tests/import/golden/jsonpath/order.asl.json`.
//!
//! The functions are stubs: put their code in, and types for `Value`. A definition does
//! not say what its functions take and return.

use serde_json::Value;
use sfn::{lambda, state_machine};

// Was `arn:aws:lambda:eu-west-1:123456789012:function:check-stock`.
// Its callers retry or catch `OutOfStock`: declare them with `ErrorNames`.
#[lambda]
pub async fn check_stock(_input: Value) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
    todo!("what `check_stock` does")
}

// Was `arn:aws:lambda:eu-west-1:123456789012:function:charge`.
#[lambda]
pub async fn charge(_input: Value) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
    todo!("what `charge` does")
}

state_machine! {
    /// Takes an order.
    ///
    /// What is out of stock is ordered again.
    // A definition has no types, so what the states read is not checked. Say what an execution takes,
    // `Order<Input, _>`, and what its tasks give; then take `unchecked_data` out.
    #[allow(static_result, unfit_data, unchecked_data)]
    #[asl(TimeoutSeconds = 3600)]
    pub Order {
        /// Asks the warehouse.
        CheckStock: Task(
            check_stock,
            TimeoutSeconds = 30,
            ResultSelector = json!({
                "count": $.Items.length(),
                "first": $.Items[0]["sku"],
                "dear.$": "$.Items[?(@.price > 100)]",
            }),
            ResultPath = $.stock,
            Retry(
                ["Warehouse.Busy", States::Timeout],
                IntervalSeconds = 2,
                BackoffRate = 1.5,
                MaxAttempts = 4,
                JitterStrategy = FULL,
            ),
            Retry(States::ALL, MaxAttempts = 1),
            Catch("OutOfStock", ResultPath = $.error, Next = Wait),
            Catch(States::ALL, ResultPath = $.error, Next = Failed),
            Next = Both,
        ),
        Failed: Fail(
            ErrorPath = $.error.Error,
            CausePath = States::Format("order {}: {}", $.id, $.error.Cause),
        ),
        Wait: Wait(SecondsPath = $.error.delay, Next = CheckStock),
        Both: Parallel(
            Branch {
                Charge: Task(
                    "arn:aws:states:::lambda:invoke",
                    Parameters = json!({
                        "FunctionName": charge::ARN,
                        "Payload": {
                            "order": $.id,
                            "items": $.stock.count,
                            "key": States::Format("{}/{}", $$.Execution.Name, States::UUID()),
                        },
                    }),
                    OutputPath = $.Payload,
                    End,
                ),
            },
            /// Tells the customer.
            Branch {
                Each: Map(
                    ItemsPath = $.customers,
                    MaxConcurrency = 5,
                    Parameters = json!({
                        "customer": $$.Map.Item.Value,
                        "number": $$.Map.Item.Index,
                    }),
                    Iterator {
                        Tell: Task(
                            "arn:aws:states:::sns:publish",
                            Parameters = json!({
                                "TopicArn": "arn:aws:sns:eu-west-1:123456789012:orders",
                                "Message": {
                                    "default": "Your order is on its way: we have packed it, and it will leave our house within the hour.",
                                },
                            }),
                            End,
                        ),
                    },
                    ResultPath = null,
                    End,
                ),
            },
            Next = Done,
        ),
        Done: Pass(
            Result = json!({ "status": "done", "path": "$.not.evaluated" }),
            InputPath = null,
            End,
        ),
    }
}
