//! Rows: what one state type or another does with its data.

use super::SECONDS;
use crate::field::{Field, Kind, Object};

const SECONDS_KIND: Kind = Kind::Integer { min: 1, max: SECONDS, jsonata: true };

/// The states that have a result.
const WITH_RESULT: &[Object] = &[Object::Task, Object::Parallel, Object::Map];

pub(super) const FIELDS: &[Field] = &[
    Field::new(
        "Resource",
        &[Object::Task],
        Kind::Resource,
        "What is called: the ARN of a Lambda function, an activity or a service integration. \
         Source: states-language.net/spec.html#task-state.",
    )
    .required(),
    Field::new(
        "Credentials",
        &[Object::Task],
        Kind::Object(Object::Credentials),
        "The role that the call assumes. Default: the machine's own. \
         Source: docs.aws.amazon.com, \"Accessing resources in other AWS accounts\", 2025.",
    ),
    Field::new(
        "RoleArn",
        &[Object::Credentials],
        Kind::Text { max: usize::MAX, jsonata: true },
        "The ARN of the role. JSONata: or an expression. \
         Source: docs.aws.amazon.com, \"Accessing resources in other AWS accounts\", 2025.",
    ),
    Field::new(
        "RoleArn.$",
        &[Object::Credentials],
        Kind::PathOrIntrinsic,
        "A path or an intrinsic call that gives the ARN of the role. JSONPath. \
         Source: docs.aws.amazon.com, \"Accessing resources in other AWS accounts\", 2025.",
    )
    .jsonpath(),
    Field::new(
        "InputPath",
        &[Object::Task, Object::Pass, Object::Wait, Object::Choice, Object::Succeed, Object::Parallel, Object::Map],
        Kind::PathOrNull,
        "The part of the raw input that the state sees. `null`: `{}`. Default `$`. JSONPath. \
         Source: states-language.net/spec.html#filters.",
    )
    .jsonpath(),
    Field::new(
        "Parameters",
        &[Object::Task, Object::Pass, Object::Parallel],
        Kind::Template,
        "The effective input, as a payload template. Default: the input. JSONPath. \
         Source: states-language.net/spec.html#payload-template.",
    )
    .jsonpath(),
    Field::new(
        "Arguments",
        &[Object::Task, Object::Parallel],
        Kind::Jsonata,
        "What is given to the resource or to the branches: any JSON with expressions. Default: the input. JSONata. \
         Source: docs.aws.amazon.com, \"Transforming data\", 2025.",
    )
    .jsonata(),
    Field::new(
        "TimeoutSeconds",
        &[Object::Task],
        SECONDS_KIND,
        "The longest that the call may take, in seconds; then it fails with `States.Timeout`. 1 to 99999999, which is \
         also the default. JSONata: or an expression. Source: states-language.net/spec.html#task-state.",
    ),
    Field::new(
        "TimeoutSecondsPath",
        &[Object::Task],
        Kind::ReferencePath,
        "A reference path to the longest that the call may take, in seconds. JSONPath. \
         Source: states-language.net/spec.html#task-state.",
    )
    .jsonpath(),
    Field::new(
        "HeartbeatSeconds",
        &[Object::Task],
        SECONDS_KIND,
        "The longest pause between two heartbeats, in seconds. 1 to 99999999, less than `TimeoutSeconds`. Default: no \
         limit. JSONata: or an expression. Source: states-language.net/spec.html#task-state.",
    ),
    Field::new(
        "HeartbeatSecondsPath",
        &[Object::Task],
        Kind::ReferencePath,
        "A reference path to the longest pause between two heartbeats, in seconds. JSONPath. \
         Source: states-language.net/spec.html#task-state.",
    )
    .jsonpath(),
    Field::new(
        "Result",
        &[Object::Pass],
        Kind::Any,
        "The result, as it is: no key of it is evaluated. JSONPath. Source: states-language.net/spec.html#pass-state.",
    )
    .jsonpath(),
    Field::new(
        "Seconds",
        &[Object::Wait],
        Kind::Integer { min: 0, max: SECONDS, jsonata: true },
        "How long to wait, in seconds. 0 to 99999999. JSONata: or an expression. \
         Source: states-language.net/spec.html#wait-state.",
    ),
    Field::new(
        "SecondsPath",
        &[Object::Wait],
        Kind::ReferencePath,
        "A reference path to how long to wait, in seconds. JSONPath. Source: states-language.net/spec.html#wait-state.",
    )
    .jsonpath(),
    Field::new(
        "Timestamp",
        &[Object::Wait],
        Kind::Timestamp { jsonata: true },
        "Until when to wait: RFC 3339 with `T` and an offset; a past time does not wait. JSONata: or an expression. \
         Source: states-language.net/spec.html#wait-state.",
    ),
    Field::new(
        "TimestampPath",
        &[Object::Wait],
        Kind::ReferencePath,
        "A reference path to when the wait ends. JSONPath. Source: states-language.net/spec.html#wait-state.",
    )
    .jsonpath(),
    Field::new(
        "Error",
        &[Object::Fail],
        Kind::Text { max: 256, jsonata: true },
        "The error name. At most 256 characters. JSONata: or an expression. \
         Source: states-language.net/spec.html#fail-state.",
    ),
    Field::new(
        "ErrorPath",
        &[Object::Fail],
        Kind::PathOrIntrinsic,
        "A reference path to the error name, or an intrinsic call that gives it. JSONPath. \
         Source: docs.aws.amazon.com, \"Fail workflow state\", 2025.",
    )
    .jsonpath(),
    Field::new(
        "Cause",
        &[Object::Fail],
        Kind::Text { max: 32_768, jsonata: true },
        "What happened, for people. At most 32768 characters. JSONata: or an expression. \
         Source: states-language.net/spec.html#fail-state.",
    ),
    Field::new(
        "CausePath",
        &[Object::Fail],
        Kind::PathOrIntrinsic,
        "A reference path to the cause, or an intrinsic call that gives it. JSONPath. \
         Source: docs.aws.amazon.com, \"Fail workflow state\", 2025.",
    )
    .jsonpath(),
    Field::new(
        "Branches",
        &[Object::Parallel],
        Kind::List(&Kind::Object(Object::Branch)),
        "The machines that run at the same time: at least one. Source: states-language.net/spec.html#parallel-state.",
    )
    .required(),
    Field::new(
        "ResultSelector",
        WITH_RESULT,
        Kind::Template,
        "The effective result, as a payload template over the result. Default: the result. JSONPath. \
         Source: states-language.net/spec.html#payload-template.",
    )
    .jsonpath(),
    Field::new(
        "ResultPath",
        &[Object::Task, Object::Pass, Object::Parallel, Object::Map],
        Kind::ResultPath,
        "Where the result goes in the raw input. `null` drops it. Default `$`. JSONPath. \
         Source: states-language.net/spec.html#filters.",
    )
    .jsonpath(),
    Field::new(
        "OutputPath",
        &[Object::Task, Object::Pass, Object::Wait, Object::Choice, Object::Succeed, Object::Parallel, Object::Map],
        Kind::PathOrNull,
        "The part of it all that is the state output. `null`: `{}`. Default `$`. JSONPath. \
         Source: states-language.net/spec.html#filters.",
    )
    .jsonpath(),
    Field::new(
        "Assign",
        &[Object::Task, Object::Pass, Object::Wait, Object::Choice, Object::Parallel, Object::Map],
        Kind::Assign,
        "Variables that are set when the state is left. A name is an identifier of at most 80 characters. \
         Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025.",
    ),
    Field::new(
        "Output",
        &[Object::Task, Object::Pass, Object::Wait, Object::Choice, Object::Succeed, Object::Parallel, Object::Map],
        Kind::Jsonata,
        "The state output: any JSON with expressions. Default: the result of a Task, Parallel or Map state, else the \
         input. JSONata. Source: docs.aws.amazon.com, \"Transforming data\", 2025.",
    )
    .jsonata(),
    Field::new(
        "Retry",
        WITH_RESULT,
        Kind::List(&Kind::Object(Object::Retrier)),
        "The retriers; the first that matches an error decides. Source: states-language.net/spec.html#retry.",
    ),
    Field::new(
        "Catch",
        WITH_RESULT,
        Kind::List(&Kind::Object(Object::Catcher)),
        "The catchers; the first that matches an error that is not retried (any more) decides. \
         Source: states-language.net/spec.html#fallback-states.",
    ),
];
