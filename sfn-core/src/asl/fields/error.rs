//! Rows: retriers and catchers.

use super::SECONDS;
use crate::field::{Field, Kind, Object};

pub(super) const FIELDS: &[Field] = &[
    Field::new(
        "ErrorEquals",
        &[Object::Retrier, Object::Catcher],
        Kind::ErrorNames,
        "The error names that it is for: at least one. `States.ALL` stands alone, and in the last entry. \
         Source: states-language.net/spec.html#errors.",
    )
    .required(),
    Field::new(
        "IntervalSeconds",
        &[Object::Retrier],
        Kind::Integer { min: 1, max: SECONDS, jsonata: false },
        "How long to wait before the first retry, in seconds. 1 to 99999999. Default 1. \
         Source: states-language.net/spec.html#retry.",
    ),
    Field::new(
        "MaxAttempts",
        &[Object::Retrier],
        Kind::Integer { min: 0, max: SECONDS, jsonata: false },
        "How many retries there are. 0 (never) to 99999999. Default 3. Source: states-language.net/spec.html#retry.",
    ),
    Field::new(
        "BackoffRate",
        &[Object::Retrier],
        Kind::Number { min: 1.0, max: f64::MAX, jsonata: false },
        "By what each wait is longer than the one before. At least 1. Default 2. \
         Source: states-language.net/spec.html#retry.",
    ),
    Field::new(
        "MaxDelaySeconds",
        &[Object::Retrier],
        Kind::Integer { min: 1, max: 31_622_400, jsonata: false },
        "The longest wait, in seconds. 1 to 31622400. Default: no limit. \
         Source: docs.aws.amazon.com, \"Handling errors\", 2025.",
    ),
    Field::new(
        "JitterStrategy",
        &[Object::Retrier],
        Kind::OneOf(&["FULL", "NONE"]),
        "FULL: a random part of the wait; NONE (default): the whole. \
         Source: docs.aws.amazon.com, \"Handling errors\", 2025.",
    ),
    Field::new(
        "ResultPath",
        &[Object::Catcher],
        Kind::ResultPath,
        "Where the error output goes in the raw input. `null` drops it. Default `$`. JSONPath. \
         Source: states-language.net/spec.html#fallback-states.",
    )
    .jsonpath(),
    Field::new(
        "Assign",
        &[Object::Catcher],
        Kind::Assign,
        "Variables that are set instead of the state's own. A name is an identifier of at most 80 characters. \
         Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025.",
    ),
    Field::new(
        "Output",
        &[Object::Catcher],
        Kind::Jsonata,
        "The state output: any JSON with expressions. Default: the error output. JSONata. \
         Source: docs.aws.amazon.com, \"Transforming data\", 2025.",
    )
    .jsonata(),
];
