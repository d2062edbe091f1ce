//! THE table of the Serverless Framework's fields: version 3 (and osls 3 and 4), step-functions plugin 3.31.

mod function;
mod function_event;
mod machine;
mod machine_event;

use crate::field::{Constraint, Field, Index, Kind, Object, Rule};
use std::sync::LazyLock;

/// The rows, by what they are about.
pub const FIELDS: &[&[Field]] = &[function::FIELDS, function_event::FIELDS, machine::FIELDS, machine_event::FIELDS];

/// What holds between the fields of one object. What depends on a field's value is the checker's.
pub const CONSTRAINTS: &[Constraint] = &[
    constraint(&[Object::FunctionEvent], Rule::ExactlyOne, function_event::EVENTS),
    constraint(&[Object::Vpc], Rule::Together, &["securityGroupIds", "subnetIds"]),
    constraint(&[Object::ServerlessMachine], Rule::AtMostOne, &["role", "iamRoleStatements"]),
    constraint(&[Object::AlarmTopics], Rule::AtLeastOne, &["ok", "alarm", "insufficientData"]),
    constraint(
        &[Object::NotificationTarget],
        Rule::ExactlyOne,
        &["sns", "sqs", "kinesis", "firehose", "lambda", "stepFunctions"],
    ),
    constraint(&[Object::NotificationTarget], Rule::AtMostOne, &["inputPath", "inputTransformer"]),
    constraint(&[Object::MachineEvent], Rule::ExactlyOne, &["schedule", "http", "eventBridge", "cloudwatchEvent"]),
    constraint(
        &[Object::MachineSchedule, Object::MachineEventBridge],
        Rule::AtMostOne,
        &["input", "inputPath", "inputTransformer"],
    ),
];

/// The days that the framework takes for `logRetentionInDays` (`awsLogRetentionInDays` in `lib/plugins/aws/provider.js`
/// of osls 4). CloudWatch Logs takes 1096 too.
pub const LOG_RETENTION: &[u32] =
    &[1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 2192, 2557, 2922, 3288, 3653];

/// The plugin that reads [`ROLE_KEYS`].
pub const ROLE_PLUGIN: &str = "serverless-iam-roles-per-function";

/// The keys of a function that the framework refuses without [`ROLE_PLUGIN`] (its `src/lib/index.ts`).
pub const ROLE_KEYS: &[&str] =
    &["iamRoleStatements", "iamRoleStatementsInherit", "iamRoleStatementsName", "iamPermissionsBoundary"];

/// Keys that the framework has and the author may not give, with the reason.
pub const WRITTEN: &[(Object, &str, &str)] = &[
    (Object::Function, "handler", "`sfn` writes it: the handler is the function itself"),
    (Object::Function, "runtime", "`sfn` writes it: a Rust function runs on `provided.al2023`"),
    (Object::Function, "package", "`sfn` writes it: the artifact is the built binary"),
    (Object::Function, "image", "`sfn` writes the handler: the function is the built binary"),
    (Object::ServerlessMachine, "definition", "`sfn` writes it: the definition is the body of `state_machine!`"),
    (Object::ServerlessMachine, "events", "an event is an `#[event(…)]` of its own"),
];

/// A text without a limit of its own.
const TEXT: Kind = Kind::Text { max: usize::MAX, jsonata: false };

/// An object with keys of the author's choosing.
const ENTRIES: Kind = Kind::Entries(&Kind::Any);

/// A name or ARN, or a CloudFormation intrinsic function that gives one.
const TEXT_OR_INTRINSIC: Kind = Kind::Either(&[TEXT, ENTRIES]);

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(FIELDS, CONSTRAINTS));

/// The row of a field; `None`: the object has no such field.
#[must_use]
pub fn field(object: Object, name: &str) -> Option<&'static Field> {
    INDEX.field(object, name)
}

/// The rows of an object.
pub fn fields_of(object: Object) -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().copied().flatten().filter(move |field| field.on.contains(&object))
}

/// Why the author may not give this key, where the framework has it but `sfn` writes it.
#[must_use]
pub fn written(object: Object, name: &str) -> Option<&'static str> {
    WRITTEN.iter().find(|(on, key, _)| *on == object && *key == name).map(|(_, _, reason)| *reason)
}

const fn constraint(on: &'static [Object], rule: Rule, fields: &'static [&'static str]) -> Constraint {
    Constraint { on, rule, fields }
}
