//! Rows: the events of a Lambda function. What stands inside one is the framework's to check.
//!
//! Source: serverless.com/framework/docs/providers/aws/events (version 3).

use super::{ENTRIES, TEXT};
use crate::field::{Field, Kind, Object};

const E: &[Object] = &[Object::FunctionEvent];

/// Either a short form (an ARN, a path, a rate) or an object.
const EVENT: Kind = Kind::Either(&[TEXT, ENTRIES]);

/// The names of the events: one of them stands in each entry of `events`.
pub(super) const EVENTS: &[&str] = &[
    "http",
    "httpApi",
    "schedule",
    "sqs",
    "sns",
    "s3",
    "stream",
    "eventBridge",
    "cloudwatchEvent",
    "cloudwatchLog",
    "websocket",
    "alb",
    "cloudFront",
    "cognitoUserPool",
    "iot",
    "iotFleetProvisioning",
    "kafka",
    "msk",
    "activemq",
    "rabbitmq",
    "alexaSkill",
    "alexaSmartHome",
];

pub(super) const FIELDS: &[Field] = &[
    Field::new("http", E, EVENT, "A REST API: `\"GET /path\"` or an object."),
    Field::new("httpApi", E, EVENT, "An HTTP API: `\"GET /path\"`, `\"*\"` or an object."),
    Field::new("schedule", E, EVENT, "A schedule: `\"rate(1 hour)\"`, `\"cron(…)\"` or an object."),
    Field::new("sqs", E, EVENT, "An SQS queue: its ARN or an object."),
    Field::new("sns", E, EVENT, "An SNS topic: its name, its ARN or an object."),
    Field::new("s3", E, EVENT, "An S3 bucket: its name or an object."),
    Field::new("stream", E, EVENT, "A DynamoDB or Kinesis stream: its ARN or an object."),
    Field::new("eventBridge", E, ENTRIES, "An EventBridge rule: a pattern or a schedule."),
    Field::new("cloudwatchEvent", E, ENTRIES, "A rule on the default event bus."),
    Field::new("cloudwatchLog", E, EVENT, "A log group: its name or an object."),
    Field::new("websocket", E, EVENT, "A route of a WebSocket API."),
    Field::new("alb", E, ENTRIES, "An application load balancer's listener rule."),
    Field::new("cloudFront", E, ENTRIES, "Lambda@Edge. It cannot run Rust: AWS takes Node.js and Python there only."),
    Field::new("cognitoUserPool", E, ENTRIES, "A trigger of a Cognito user pool."),
    Field::new("iot", E, ENTRIES, "An IoT rule."),
    Field::new("iotFleetProvisioning", E, ENTRIES, "A hook of IoT fleet provisioning."),
    Field::new("kafka", E, ENTRIES, "A self-managed Kafka topic."),
    Field::new("msk", E, ENTRIES, "A topic of Amazon MSK."),
    Field::new("activemq", E, ENTRIES, "A queue of Amazon MQ for ActiveMQ."),
    Field::new("rabbitmq", E, ENTRIES, "A queue of Amazon MQ for RabbitMQ."),
    Field::new("alexaSkill", E, EVENT, "An Alexa skill: its id or an object."),
    Field::new("alexaSmartHome", E, EVENT, "An Alexa smart home skill: its id or an object."),
];
