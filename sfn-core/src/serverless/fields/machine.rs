//! Rows: a state machine.
//!
//! Source: `compileStateMachines.schema.js` and the alarm and notification schemas of serverless-step-functions 3.31.2.

use super::{ENTRIES, TEXT, TEXT_OR_INTRINSIC};
use crate::field::{Field, Kind, Object};

const M: &[Object] = &[Object::ServerlessMachine];
const STATUSES: Kind = Kind::List(&Kind::Object(Object::NotificationTarget));
const TARGET: &[Object] = &[Object::NotificationTarget];
const TREATMENT: Kind = Kind::OneOf(&["missing", "ignore", "breaching", "notBreaching"]);
const METRICS: &[&str] =
    &["executionsTimedOut", "executionsFailed", "executionsAborted", "executionThrottled", "executionsSucceeded"];

pub(super) const FIELDS: &[Field] = &[
    Field::new("id", M, TEXT, "The logical id: letters and digits. Default: the machine's name."),
    Field::new(
        "name",
        M,
        Kind::Text { max: usize::MAX, jsonata: false },
        "The deployed machine's name: a string. AWS takes at most 80 characters. Default: `${self:service}-${sls:stage}-<Name>`.",
    ),
    Field::new(
        "type",
        M,
        Kind::OneOf(&["STANDARD", "EXPRESS"]),
        "STANDARD (default): up to a year, exactly once; EXPRESS: up to five minutes, at least once.",
    ),
    Field::new(
        "role",
        M,
        Kind::Arn,
        "The role's ARN. Default: a generated role. Not together with `iamRoleStatements`.",
    ),
    Field::new(
        "iamRoleStatements",
        M,
        Kind::List(&Kind::Object(Object::IamStatement)),
        "IAM statements that are added to the generated role.",
    ),
    Field::new(
        "dependsOn",
        M,
        Kind::Either(&[TEXT, Kind::List(&TEXT)]),
        "The logical ids of resources that are made before it.",
    ),
    Field::new(
        "useExactVersion",
        M,
        Kind::Bool,
        "Whether Tasks call the Lambda function's version of this deployment. Default false.",
    ),
    Field::new(
        "configureTaskTimeouts",
        M,
        Kind::Bool,
        "Whether Lambda Tasks get their function's timeout as `TimeoutSeconds`. Default false.",
    ),
    Field::new("tags", M, ENTRIES, "Tags by key, merged over the provider's."),
    Field::new("inheritGlobalTags", M, Kind::Bool, "`false`: without the provider's tags. Default true."),
    Field::new("retain", M, Kind::Bool, "Whether the machine outlives its stack. Default false."),
    Field::new(
        "loggingConfig",
        M,
        Kind::Object(Object::LoggingConfig),
        "What is logged to CloudWatch Logs. Default: nothing.",
    ),
    Field::new("tracingConfig", M, Kind::Object(Object::TracingConfig), "X-Ray tracing. Default: off."),
    Field::new(
        "encryptionConfig",
        M,
        Kind::Object(Object::EncryptionConfig),
        "The key that encrypts the definition and the history. Default: AWS's own.",
    ),
    Field::new("kmsKeyArns", M, Kind::List(&Kind::Arn), "Keys that the generated role may use."),
    Field::new("alarms", M, Kind::Object(Object::Alarms), "CloudWatch alarms on the machine's executions."),
    Field::new(
        "notifications",
        M,
        Kind::Object(Object::Notifications),
        "Who is told about executions, by status. STANDARD only.",
    ),
    Field::new("Effect", &[Object::IamStatement], Kind::OneOf(&["Allow", "Deny"]), "Allow or Deny.").required(),
    Field::new(
        "Action",
        &[Object::IamStatement],
        Kind::Either(&[TEXT, Kind::List(&TEXT)]),
        "The actions, such as `s3:GetObject`.",
    )
    .required(),
    Field::new(
        "Resource",
        &[Object::IamStatement],
        Kind::Either(&[TEXT, Kind::List(&Kind::Any)]),
        "The ARNs; an intrinsic function stands in a list.",
    )
    .required(),
    Field::new(
        "level",
        &[Object::LoggingConfig],
        Kind::OneOf(&["ALL", "ERROR", "FATAL", "OFF"]),
        "Which events are logged: ALL, ERROR, FATAL or OFF (default).",
    ),
    Field::new(
        "includeExecutionData",
        &[Object::LoggingConfig],
        Kind::Bool,
        "Whether inputs and outputs are logged. Default false.",
    ),
    Field::new(
        "destinations",
        &[Object::LoggingConfig],
        Kind::List(&Kind::Arn),
        "The log group's ARN, which ends in `:*`: exactly one. Default: a log group of its own.",
    ),
    Field::new("enabled", &[Object::TracingConfig], Kind::Bool, "Whether executions are traced. Default false."),
    Field::new("KmsKeyId", &[Object::EncryptionConfig], TEXT, "The key: its id, ARN or alias."),
    Field::new(
        "KmsDataKeyReusePeriodSeconds",
        &[Object::EncryptionConfig],
        Kind::Integer { min: 60, max: 900, jsonata: false },
        "How long a data key is used again, in seconds. 60 to 900. Default 900.",
    ),
    Field::new(
        "Type",
        &[Object::EncryptionConfig],
        Kind::OneOf(&["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KMS_KEY"]),
        "AWS_OWNED_KEY (default) or CUSTOMER_MANAGED_KMS_KEY.",
    ),
    Field::new("topics", &[Object::Alarms], Kind::Object(Object::AlarmTopics), "Who is told, by the alarm's state.")
        .required(),
    Field::new(
        "metrics",
        &[Object::Alarms],
        Kind::List(&Kind::Either(&[Kind::OneOf(METRICS), Kind::Object(Object::AlarmMetric)])),
        "What is watched: at least one.",
    )
    .required(),
    Field::new(
        "nameTemplate",
        &[Object::Alarms],
        TEXT,
        "The alarms' names, with `$[stateMachineName]`, `$[metricName]` or `$[cloudWatchMetricName]`. Default: generated.",
    ),
    Field::new(
        "treatMissingData",
        &[Object::Alarms, Object::AlarmMetric],
        TREATMENT,
        "What missing data means: missing (default), ignore, breaching or notBreaching.",
    ),
    Field::new(
        "period",
        &[Object::Alarms, Object::AlarmMetric],
        Kind::Integer { min: 10, max: 604_800, jsonata: false },
        "The time over which is counted, in seconds: 10, 20, 30 or a multiple of 60. Default 60.",
    ),
    Field::new("metric", &[Object::AlarmMetric], Kind::OneOf(METRICS), "What is watched.").required(),
    Field::new("logicalId", &[Object::AlarmMetric], TEXT, "The alarm's logical id. Default: generated."),
    Field::new("alarmName", &[Object::AlarmMetric], TEXT, "The alarm's name. Default: from `nameTemplate`."),
    Field::new("ok", &[Object::AlarmTopics], TEXT_OR_INTRINSIC, "The SNS topic that is told when all is well again."),
    Field::new("alarm", &[Object::AlarmTopics], TEXT_OR_INTRINSIC, "The SNS topic that is told of an alarm."),
    Field::new(
        "insufficientData",
        &[Object::AlarmTopics],
        TEXT_OR_INTRINSIC,
        "The SNS topic that is told when there is no data.",
    ),
    Field::new(
        "ABORTED",
        &[Object::Notifications],
        STATUSES,
        "Who is told of executions that were stopped. At most 5.",
    ),
    Field::new("FAILED", &[Object::Notifications], STATUSES, "Who is told of executions that failed. At most 5."),
    Field::new("RUNNING", &[Object::Notifications], STATUSES, "Who is told of executions that started. At most 5."),
    Field::new("SUCCEEDED", &[Object::Notifications], STATUSES, "Who is told of executions that succeeded. At most 5."),
    Field::new(
        "TIMED_OUT",
        &[Object::Notifications],
        STATUSES,
        "Who is told of executions that ran out of time. At most 5.",
    ),
    Field::new("sns", TARGET, Kind::Arn, "An SNS topic."),
    Field::new(
        "sqs",
        TARGET,
        Kind::Either(&[Kind::Arn, ENTRIES]),
        "An SQS queue: its ARN, or `arn` and `messageGroupId`.",
    ),
    Field::new(
        "kinesis",
        TARGET,
        Kind::Either(&[Kind::Arn, ENTRIES]),
        "A Kinesis stream: its ARN, or `arn` and `partitionKeyPath`.",
    ),
    Field::new("firehose", TARGET, Kind::Arn, "A Firehose stream."),
    Field::new("lambda", TARGET, Kind::Arn, "A Lambda function."),
    Field::new("stepFunctions", TARGET, Kind::Arn, "A state machine."),
];
