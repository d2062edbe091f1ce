//! Rows: a Lambda function.
//!
//! Source: the framework's schema, `lib/plugins/aws/provider.js` of serverless 3.40 (osls 3 and 4 have the same);
//! `iamRole…` are those of the plugin serverless-iam-roles-per-function.

use super::{ENTRIES, LOG_RETENTION, TEXT, TEXT_OR_INTRINSIC};
use crate::field::{Field, Kind, Object};

const F: &[Object] = &[Object::Function];

pub(super) const FIELDS: &[Field] = &[
    Field::new(
        "name",
        F,
        Kind::Text { max: 64, jsonata: false },
        "The deployed function's name: letters, digits, `-` and `_`. At most 64 characters. Default: `${self:service}-${sls:stage}-<key>`.",
    ),
    Field::new(
        "description",
        F,
        Kind::Text { max: 256, jsonata: false },
        "What the function is for. At most 256 characters. Default: the doc comment.",
    ),
    Field::new(
        "timeout",
        F,
        Kind::Integer { min: 1, max: 900, jsonata: false },
        "The longest that an invocation may take, in seconds. 1 to 900. Default 6.",
    ),
    Field::new(
        "memorySize",
        F,
        Kind::Integer { min: 128, max: 10_240, jsonata: false },
        "The memory, in MB; the CPU grows with it. 128 to 10240. Default 1024.",
    ),
    Field::new("environment", F, Kind::Entries(&TEXT_OR_SCALAR), "Environment variables by name."),
    Field::new(
        "events",
        F,
        Kind::List(&Kind::Object(Object::FunctionEvent)),
        "What invokes the function beside the state machines.",
    ),
    Field::new(
        "url",
        F,
        Kind::Either(&[Kind::Bool, ENTRIES]),
        "A public URL: `true`, or `authorizer`, `cors` and `invokeMode`. Default: none.",
    ),
    Field::new(
        "architecture",
        F,
        Kind::OneOf(&["arm64", "x86_64"]),
        "The processor: arm64 or x86_64. Default x86_64, or the provider's.",
    ),
    Field::new(
        "ephemeralStorageSize",
        F,
        Kind::Integer { min: 512, max: 10_240, jsonata: false },
        "The size of `/tmp`, in MB. 512 to 10240. Default 512.",
    ),
    Field::new(
        "reservedConcurrency",
        F,
        Kind::Either(&[Kind::Integer { min: 0, max: i64::MAX, jsonata: false }, ENTRIES]),
        "How many invocations may run at once; they are kept for this function. At least 0. Default: no limit of its own.",
    ),
    Field::new(
        "provisionedConcurrency",
        F,
        Kind::Either(&[Kind::Integer { min: 1, max: i64::MAX, jsonata: false }, ENTRIES]),
        "How many instances are kept warm. At least 1. Default: none.",
    ),
    Field::new(
        "role",
        F,
        TEXT_OR_INTRINSIC,
        "The role of the function: a name of `resources`, an ARN or an intrinsic function. Default: the service's.",
    ),
    Field::new(
        "iamRoleStatements",
        F,
        Kind::List(&ENTRIES),
        "IAM statements of this function alone (plugin serverless-iam-roles-per-function, which `sfn` adds to `plugins`).",
    ),
    Field::new(
        "iamRoleStatementsInherit",
        F,
        Kind::Bool,
        "Whether the provider's statements hold too. Default false (plugin serverless-iam-roles-per-function).",
    ),
    Field::new(
        "iamRoleStatementsName",
        F,
        TEXT,
        "The name of the function's own role (plugin serverless-iam-roles-per-function).",
    ),
    Field::new(
        "iamPermissionsBoundary",
        F,
        TEXT_OR_INTRINSIC,
        "The permissions boundary of the function's own role (plugin serverless-iam-roles-per-function).",
    ),
    Field::new(
        "layers",
        F,
        Kind::List(&TEXT_OR_INTRINSIC),
        "The layers, by ARN or `Ref`. At most 5 are useful: AWS takes no more.",
    ),
    Field::new(
        "vpc",
        F,
        Kind::Object(Object::Vpc),
        "The VPC in which the function runs. Default: none, or the provider's.",
    ),
    Field::new("fileSystemConfig", F, ENTRIES, "An EFS access point: `arn` and `localMountPath`."),
    Field::new("tags", F, Kind::Entries(&TEXT), "Tags by key. A key has at most 128 characters, a value 256."),
    Field::new(
        "tracing",
        F,
        Kind::Either(&[Kind::Bool, Kind::OneOf(&["Active", "PassThrough"])]),
        "X-Ray: Active, PassThrough, or `true` for Active. Default: none, or the provider's.",
    ),
    Field::new("kmsKeyArn", F, TEXT_OR_INTRINSIC, "The key that encrypts the environment variables."),
    Field::new(
        "onError",
        F,
        TEXT_OR_INTRINSIC,
        "The SNS topic that gets asynchronous invocations which failed, by ARN.",
    ),
    Field::new(
        "destinations",
        F,
        Kind::Entries(&TEXT_OR_INTRINSIC),
        "Where the outcome of asynchronous invocations goes: `onSuccess` and `onFailure`.",
    ),
    Field::new(
        "maximumEventAge",
        F,
        Kind::Integer { min: 60, max: 21_600, jsonata: false },
        "How long an asynchronous event may wait, in seconds. 60 to 21600. Default 21600.",
    ),
    Field::new(
        "maximumRetryAttempts",
        F,
        Kind::Integer { min: 0, max: 2, jsonata: false },
        "How often an asynchronous invocation is retried. 0 to 2. Default 2.",
    ),
    Field::new(
        "logRetentionInDays",
        F,
        Kind::OneOfNumbers(LOG_RETENTION),
        "How long logs are kept, in days: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, … 3653. Default: for ever, or the provider's.",
    ),
    Field::new("logDataProtectionPolicy", F, ENTRIES, "The data protection policy of the log group."),
    Field::new("disableLogs", F, Kind::Bool, "`true`: no log group is made. Default false."),
    Field::new("versionFunction", F, Kind::Bool, "Whether each deployment makes a version. Default true."),
    Field::new(
        "runtimeManagement",
        F,
        Kind::Either(&[Kind::OneOf(&["auto", "onFunctionUpdate"]), ENTRIES]),
        "When AWS updates the runtime: auto (default), onFunctionUpdate, or `mode` and `arn`.",
    ),
    Field::new("condition", F, TEXT, "The CloudFormation condition under which the function is made."),
    Field::new(
        "dependsOn",
        F,
        Kind::Either(&[TEXT, Kind::List(&TEXT)]),
        "The logical ids of resources that are made before it.",
    ),
    Field::new(
        "securityGroupIds",
        &[Object::Vpc],
        Kind::Either(&[Kind::List(&TEXT_OR_INTRINSIC), ENTRIES]),
        "The security groups.",
    ),
    Field::new("subnetIds", &[Object::Vpc], Kind::Either(&[Kind::List(&TEXT_OR_INTRINSIC), ENTRIES]), "The subnets."),
    Field::new(
        "ipv6AllowedForDualStack",
        &[Object::Vpc],
        Kind::Bool,
        "Whether IPv6 may be used in dual-stack subnets. Default false.",
    ),
];

/// A variable's value: the framework takes texts, and numbers and booleans as their text.
const TEXT_OR_SCALAR: Kind =
    Kind::Either(&[TEXT, Kind::Number { min: f64::MIN, max: f64::MAX, jsonata: false }, Kind::Bool, ENTRIES]);
