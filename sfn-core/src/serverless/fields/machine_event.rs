//! Rows: the events that start a state machine. The plugin has four; others it ignores without a word.
//!
//! Source: `lib/deploy/events` of serverless-step-functions 3.31.2.

use super::{ENTRIES, TEXT, TEXT_OR_INTRINSIC};
use crate::field::{Field, Kind, Object};

const E: &[Object] = &[Object::MachineEvent];
const SCHEDULE: &[Object] = &[Object::MachineSchedule];
const HTTP: &[Object] = &[Object::MachineHttp];
const RULE: &[Object] = &[Object::MachineEventBridge];
const TIMED: &[Object] = &[Object::MachineSchedule, Object::MachineEventBridge];
const WITH_INPUT: &[Object] = &[Object::MachineSchedule, Object::MachineEventBridge, Object::NotificationTarget];

pub(super) const FIELDS: &[Field] = &[
    Field::new(
        "schedule",
        E,
        Kind::Either(&[TEXT, Kind::Object(Object::MachineSchedule)]),
        "A schedule: `\"rate(1 hour)\"`, `\"cron(…)\"` or an object.",
    ),
    Field::new(
        "http",
        E,
        Kind::Either(&[TEXT, Kind::Object(Object::MachineHttp)]),
        "A REST API: `\"POST path\"` or an object.",
    ),
    Field::new("eventBridge", E, Kind::Object(Object::MachineEventBridge), "Events of an event bus, by pattern."),
    Field::new("cloudwatchEvent", E, Kind::Object(Object::MachineEventBridge), "The old name of `eventBridge`."),
    Field::new("rate", SCHEDULE, TEXT, "When: one `rate(…)` or `cron(…)`.").required(),
    Field::new(
        "method",
        SCHEDULE,
        Kind::OneOf(&["eventBus", "scheduler"]),
        "eventBus (default): an EventBridge rule; scheduler: EventBridge Scheduler.",
    ),
    Field::new(
        "timezone",
        SCHEDULE,
        TEXT,
        "The time zone, such as `Europe/Berlin`; only with `method` scheduler. Default UTC.",
    ),
    Field::new("role", SCHEDULE, TEXT_OR_INTRINSIC, "The role that starts the execution. Default: generated."),
    Field::new("event", RULE, ENTRIES, "The event pattern.").required(),
    Field::new("eventBusName", RULE, TEXT_OR_INTRINSIC, "The event bus. Default: the account's own."),
    Field::new("iamRole", RULE, TEXT_OR_INTRINSIC, "The role that starts the execution. Default: generated."),
    Field::new(
        "deadLetterConfig",
        RULE,
        TEXT_OR_INTRINSIC,
        "The SQS queue that gets events which could not be delivered, by ARN.",
    ),
    Field::new("name", TIMED, TEXT, "The rule's name. Default: generated."),
    Field::new(
        "description",
        TIMED,
        Kind::Text { max: 512, jsonata: false },
        "What the rule is for. At most 512 characters.",
    ),
    Field::new("enabled", TIMED, Kind::Bool, "Whether the rule is on. Default true."),
    Field::new(
        "retryPolicy",
        TIMED,
        Kind::Object(Object::RetryPolicy),
        "How often EventBridge tries again. Not with `method` scheduler, where the plugin drops it.",
    ),
    Field::new("input", TIMED, Kind::Any, "The execution's input."),
    Field::new(
        "inputPath",
        WITH_INPUT,
        TEXT,
        "The part of the event that is the input: a JSONPath. Not with `method` scheduler.",
    ),
    Field::new(
        "inputTransformer",
        WITH_INPUT,
        Kind::Object(Object::InputTransformer),
        "The input, made from the event. Not with `method` scheduler.",
    ),
    Field::new(
        "inputPathsMap",
        &[Object::InputTransformer],
        Kind::Entries(&TEXT),
        "Names for parts of the event: JSONPaths.",
    )
    .required(),
    Field::new(
        "inputTemplate",
        &[Object::InputTransformer],
        TEXT,
        "The text of the input, with `<name>` for those parts.",
    )
    .required(),
    Field::new(
        "maximumEventAgeInSeconds",
        &[Object::RetryPolicy],
        Kind::Integer { min: 60, max: 86_400, jsonata: false },
        "How long EventBridge tries, in seconds. 60 to 86400. Default 86400.",
    ),
    Field::new(
        "maximumRetryAttempts",
        &[Object::RetryPolicy],
        Kind::Integer { min: 0, max: 185, jsonata: false },
        "How often EventBridge tries again. 0 to 185. Default 185.",
    ),
    Field::new("path", HTTP, TEXT, "The path of the REST API.").required(),
    Field::new("method", HTTP, Kind::OneOf(METHODS), "The HTTP method, or any.").required(),
    Field::new(
        "cors",
        HTTP,
        Kind::Either(&[Kind::Bool, ENTRIES]),
        "Cross-origin requests: `true`, or `origins`, `headers`, `methods`, `allowCredentials`, `maxAge`. Default: none.",
    ),
    Field::new("private", HTTP, Kind::Bool, "Whether an API key is needed. Default false."),
    Field::new(
        "authorizer",
        HTTP,
        TEXT_OR_INTRINSIC,
        "Who may call: a function's key, an ARN, `aws_iam` or an object. Default: anyone.",
    ),
    Field::new(
        "action",
        HTTP,
        TEXT,
        "What is done: StartExecution (default), StartSyncExecution, StopExecution … Any but the default needs `request.template`.",
    ),
    Field::new("iamRole", HTTP, TEXT_OR_INTRINSIC, "The role that calls Step Functions. Default: generated."),
    Field::new(
        "timeoutInMillis",
        HTTP,
        Kind::Integer { min: 50, max: 300_000, jsonata: false },
        "The longest that API Gateway waits, in milliseconds. At least 50. Default 29000.",
    ),
    Field::new("request", HTTP, ENTRIES, "`template` (`lambda_proxy`, or VTL by content type) and `schemas`."),
    Field::new("response", HTTP, ENTRIES, "`headers` and `template`."),
    Field::new("responses", HTTP, ENTRIES, "Responses by code."),
];

const METHODS: &[&str] = &[
    "get", "post", "put", "patch", "options", "head", "delete", "any", "GET", "POST", "PUT", "PATCH", "OPTIONS",
    "HEAD", "DELETE", "ANY",
];
