//! Answers a support request over HTTP, while the caller waits: an EXPRESS machine behind an endpoint.

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

/// What a customer asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Request {
    /// Who asks.
    pub customer: String,
    /// What about.
    pub text: String,
    /// How urgent they say it is, from 1 to 5.
    #[serde(default)]
    pub urgency: Option<u8>,
}

/// What the customer is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Answer {
    /// The ticket's number.
    pub ticket: String,
    /// What the customer reads.
    pub text: String,
}

/// What DynamoDB answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Found {
    /// The customer; absent where DynamoDB knows none.
    #[serde(rename = "Item", skip_serializing_if = "Option::is_none")]
    pub item: Option<Customer>,
}

/// A customer, as DynamoDB keeps one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Customer {
    /// How important the customer is.
    pub level: Text,
}

/// A text, as DynamoDB writes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Text {
    /// The text.
    #[serde(rename = "S")]
    pub text: String,
}

/// What SNS answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Published {
    /// The number of the message.
    #[serde(rename = "MessageId")]
    pub message_id: String,
}

/// Answers a request from what is known already.
#[lambda]
pub async fn answer(request: Request) -> Answer {
    Answer { ticket: request.customer, text: format!("We will look into it: {}", request.text) }
}

state_machine! {
    /// Answers or queues a support request.
    #[serverless(type = EXPRESS)]
    #[event(http(path = "support", method = POST, action = "StartSyncExecution", cors))]
    pub SupportDesk<Request, _> {
        FindCustomer: Task(
            "arn:aws:states:::dynamodb:getItem" as Found,
            Parameters = json!({
                "TableName": "customers",
                "Key": { "customer": { "S": $.customer } },
            }),
            ResultPath = $.found,
            Retry(["DynamoDB.ProvisionedThroughputExceededException"], MaxAttempts = 2),
            Catch(States::ALL, ResultPath = $.error, Next = Route),
            Next = Route,
        ),
        Route: if StringMatches($.text, "*refund*") && !IsPresent($.error) {
            Refund
        } else if IsPresent($.urgency) && (NumericGreaterThanEquals($.urgency, 4) || IsPresent($.found.Item) && StringEquals($.found.Item.level.S, "gold")) {
            Page
        } else {
            Answer
        },
        Refund: Pass(
            Parameters = json!({
                "ticket": States::Format("refund-{}", States::UUID()),
                "text": "A colleague will call you.",
            }),
            End,
        ),
        Page: Task(
            "arn:aws:states:::sns:publish" as Published,
            Parameters = json!({
                "TopicArn": { "Ref": "SupportTopic" },
                "Message": States::JsonToString($),
            }),
            ResultSelector = json!({ "ticket": $.MessageId, "text": "Somebody is on the way." }),
            Next = Answered,
        ),
        Answer: Task(answer, TimeoutSeconds = 10, Next = Answered),
        Answered: Succeed,
    }
}
