//! Imported from `tests/import/golden/constants/reports.asl.json`.
//!
//! Constants stand for placeholders of the definition, such as `TABLE_NAME`:
//! give them their values, or the placeholders are deployed as text.

use sfn::state_machine;

const TABLE_NAME: &str = "${__table_name__}";
const DEFAULT_REPORT: &str = "${__default_report__}";
const TOPIC_ARN: &str = "${__topic_arn__}";
const SUBJECT: &str = "${__subject__}";
const REPORTS_QUEUE: &str = "${ReportsQueue}";
const GREETING: &str = "${param:greeting}";

state_machine! {
    // A definition has no types, so what the states read is not checked. Say what an execution takes,
    // `Reports<Input, _>`, and what its tasks give; then take `unchecked_data` out.
    #[allow(unchecked_data)]
    pub Reports {
        Load: Task(
            "arn:aws:states:::dynamodb:getItem",
            Parameters = json!({
                "TableName": TABLE_NAME,
                "Key": { "id": { "S": DEFAULT_REPORT } },
            }),
            Next = Tell,
        ),
        Tell: Task(
            "arn:aws:states:::sns:publish",
            Parameters = json!({
                "TopicArn": TOPIC_ARN,
                "Subject": SUBJECT,
                "Message": $.Item.text.S,
            }),
            Next = Keep,
        ),
        Keep: Task(
            "arn:aws:states:::sqs:sendMessage",
            Parameters = json!({ "QueueUrl": REPORTS_QUEUE, "MessageBody": GREETING }),
            End,
        ),
    }
}
