//! Bills an order, in JSONata: what is dear is reviewed by a person, who answers through a queue.

use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, Shape, lambda, state_machine};

/// Where reviewers find what waits for them.
pub const REVIEW_QUEUE: &str = "https://sqs.eu-central-1.amazonaws.com/123456789012/reviews";

/// How long a review may take, in seconds: two days.
pub const REVIEW_TIMEOUT: u32 = 2 * 24 * 60 * 60;

/// One line of a bill.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Line {
    /// What is billed.
    pub item: String,
    /// What one costs, in cents.
    pub price: u64,
    /// How many.
    pub quantity: u64,
}

/// An order to bill.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Bill {
    /// The order's number.
    pub id: String,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// The names that a reviewer's tool fails with: it calls `SendTaskFailure`, no Lambda function is behind it.
#[derive(Debug, thiserror::Error, ErrorNames)]
pub enum ReviewError {
    /// The reviewer will look at it later.
    #[error("the reviewer is busy")]
    #[error_name("Review.Busy")]
    Busy,
    /// The reviewer says no.
    #[error("refused: {reason}")]
    #[error_name("Review.Refused")]
    Refused {
        /// Why.
        reason: String,
    },
}

/// Prices one line of a bill, in cents.
#[lambda(memorySize = 256)]
pub fn price_line(line: Line) -> u64 {
    line.price * line.quantity
}

state_machine! {
    /// Bills an order; what costs more than 100 is reviewed first.
    #[asl(QueryLanguage = JSONata, TimeoutSeconds = 604800)]
    #[serverless(
        notifications(
            FAILED = json!([{ "sns": { "Ref": "BillingTopic" } }]),
            TIMED_OUT = json!([{ "sns": { "Ref": "BillingTopic" } }]),
        ),
        tags(Team = "billing"),
    )]
    pub Billing<Bill, _> {
        Prepare: Pass(
            Assign = json!({ "total": "{% $sum($states.input.lines.(price * quantity)) / 100 %}" }),
            Next = Kind,
        ),
        Kind: if "{% $total > 100 %}" { Assign = json!({ "big": true }); Review } else { Hold },
        /// A person answers with the token: `SendTaskSuccess` or `SendTaskFailure`.
        Review: Task(
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            Arguments = json!({
                "QueueUrl": REVIEW_QUEUE,
                "MessageBody": { "token": "{% $states.context.Task.Token %}", "order": "{% $states.input %}" },
            }),
            TimeoutSeconds = REVIEW_TIMEOUT,
            Retry([ReviewError::Busy], IntervalSeconds = 3600, MaxAttempts = 5, JitterStrategy = FULL),
            Catch([ReviewError::Refused, States::Timeout], Next = Failed, Output = "{% $states.errorOutput %}"),
            Output = "{% $states.context.Execution.Input %}",
            Next = Price,
        ),
        Hold: Wait(Seconds = 10, Next = Price),
        Price: Map(
            Items = "{% $states.input.lines %}",
            MaxConcurrency = 5,
            ItemProcessor { One: Task(price_line, End) },
            Output = json!({ "total": "{% $sum($states.result) %}", "order": "{% $states.context.Execution.Input.id %}" }),
            Next = Store,
        ),
        Store: Task(
            "arn:aws:states:::aws-sdk:s3:putObject",
            Arguments = json!({
                "Bucket": "example-bills",
                "Key": "{% 'bills/' & $states.input.order & '.json' %}",
                "Body": "{% $states.input %}",
            }),
            Output = "{% $states.input %}",
            Next = Done,
        ),
        Done: Succeed,
        #[name = "It failed"]
        Failed: Fail(Error = "Billing.Failed", Cause = "{% $states.input.Error & ': ' & $states.input.Cause %}"),
    }
}
