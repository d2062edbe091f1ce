//! Rows: choice rules. Which of a rule's fields may stand together is in the checker: it depends on the operator.

use super::TEXT;
use crate::field::{Field, Kind, Object};

/// A rule of a Choice state, and a rule inside another.
const RULES: &[Object] = &[Object::ChoiceRule, Object::NestedRule];

const NUMBER: Kind = Kind::Number { min: f64::MIN, max: f64::MAX, jsonata: false };
const TIMESTAMP: Kind = Kind::Timestamp { jsonata: false };

pub(super) const FIELDS: &[Field] = &[
    Field::new(
        "Choices",
        &[Object::Choice],
        Kind::List(&Kind::Object(Object::ChoiceRule)),
        "The rules, at least one; the first that is true decides. Source: states-language.net/spec.html#choice-state.",
    )
    .required(),
    Field::new(
        "Default",
        &[Object::Choice],
        Kind::Target,
        "The state that follows when no rule is true, of the same `States`. Default: `States.NoChoiceMatched`. \
         Source: states-language.net/spec.html#choice-state.",
    ),
    Field::new(
        "Condition",
        &[Object::ChoiceRule],
        Kind::Condition,
        "What makes the rule true: `true`, `false` or an expression that gives one. JSONata. \
         Source: docs.aws.amazon.com, \"Choice workflow state\", 2025.",
    )
    .jsonata(),
    rule("And", Kind::List(&Kind::Object(Object::NestedRule)), "True when every rule of the list is; at least one."),
    rule("Or", Kind::List(&Kind::Object(Object::NestedRule)), "True when a rule of the list is; at least one."),
    rule("Not", Kind::Object(Object::NestedRule), "True when the rule is not."),
    rule("Variable", Kind::Path, "A path to what is compared."),
    Field::new(
        "Assign",
        &[Object::ChoiceRule],
        Kind::Assign,
        "Variables that are set when the rule is true, instead of the state's own. \
         Source: docs.aws.amazon.com, \"Passing data between states with variables\", 2025.",
    ),
    Field::new(
        "Output",
        &[Object::ChoiceRule],
        Kind::Jsonata,
        "The state output when the rule is true: any JSON with expressions. Default: the input. JSONata. \
         Source: docs.aws.amazon.com, \"Choice workflow state\", 2025.",
    )
    .jsonata(),
];

/// The comparators. A value of another kind than the comparator's makes the rule false, not an error.
pub(super) const COMPARATORS: &[Field] = &[
    rule("StringEquals", TEXT, "The variable is a text and is this one."),
    rule("StringEqualsPath", Kind::ReferencePath, "The variable is a text and is the one at this path."),
    rule("StringLessThan", TEXT, "The variable is a text and is less than this one by code unit."),
    rule(
        "StringLessThanPath",
        Kind::ReferencePath,
        "The variable is a text and is less than the one at this path by code unit.",
    ),
    rule("StringGreaterThan", TEXT, "The variable is a text and is greater than this one by code unit."),
    rule(
        "StringGreaterThanPath",
        Kind::ReferencePath,
        "The variable is a text and is greater than the one at this path by code unit.",
    ),
    rule("StringLessThanEquals", TEXT, "The variable is a text and is at most this one by code unit."),
    rule(
        "StringLessThanEqualsPath",
        Kind::ReferencePath,
        "The variable is a text and is at most the one at this path by code unit.",
    ),
    rule("StringGreaterThanEquals", TEXT, "The variable is a text and is at least this one by code unit."),
    rule(
        "StringGreaterThanEqualsPath",
        Kind::ReferencePath,
        "The variable is a text and is at least the one at this path by code unit.",
    ),
    rule("NumericEquals", NUMBER, "The variable is a number and is this one."),
    rule("NumericEqualsPath", Kind::ReferencePath, "The variable is a number and is the one at this path."),
    rule("NumericLessThan", NUMBER, "The variable is a number and is less than this one."),
    rule("NumericLessThanPath", Kind::ReferencePath, "The variable is a number and is less than the one at this path."),
    rule("NumericGreaterThan", NUMBER, "The variable is a number and is greater than this one."),
    rule(
        "NumericGreaterThanPath",
        Kind::ReferencePath,
        "The variable is a number and is greater than the one at this path.",
    ),
    rule("NumericLessThanEquals", NUMBER, "The variable is a number and is at most this one."),
    rule(
        "NumericLessThanEqualsPath",
        Kind::ReferencePath,
        "The variable is a number and is at most the one at this path.",
    ),
    rule("NumericGreaterThanEquals", NUMBER, "The variable is a number and is at least this one."),
    rule(
        "NumericGreaterThanEqualsPath",
        Kind::ReferencePath,
        "The variable is a number and is at least the one at this path.",
    ),
    rule("TimestampEquals", TIMESTAMP, "The variable is a RFC 3339 timestamp and is this one."),
    rule(
        "TimestampEqualsPath",
        Kind::ReferencePath,
        "The variable is a RFC 3339 timestamp and is the one at this path.",
    ),
    rule("TimestampLessThan", TIMESTAMP, "The variable is a RFC 3339 timestamp and is less than this one."),
    rule(
        "TimestampLessThanPath",
        Kind::ReferencePath,
        "The variable is a RFC 3339 timestamp and is less than the one at this path.",
    ),
    rule("TimestampGreaterThan", TIMESTAMP, "The variable is a RFC 3339 timestamp and is greater than this one."),
    rule(
        "TimestampGreaterThanPath",
        Kind::ReferencePath,
        "The variable is a RFC 3339 timestamp and is greater than the one at this path.",
    ),
    rule("TimestampLessThanEquals", TIMESTAMP, "The variable is a RFC 3339 timestamp and is at most this one."),
    rule(
        "TimestampLessThanEqualsPath",
        Kind::ReferencePath,
        "The variable is a RFC 3339 timestamp and is at most the one at this path.",
    ),
    rule("TimestampGreaterThanEquals", TIMESTAMP, "The variable is a RFC 3339 timestamp and is at least this one."),
    rule(
        "TimestampGreaterThanEqualsPath",
        Kind::ReferencePath,
        "The variable is a RFC 3339 timestamp and is at least the one at this path.",
    ),
    rule("BooleanEquals", Kind::Bool, "The variable is this boolean."),
    rule("BooleanEqualsPath", Kind::ReferencePath, "The variable is the boolean at this path."),
    rule(
        "StringMatches",
        TEXT,
        "The variable is a text of this pattern: `*` is any text; `\\\\*` and `\\\\\\\\` escape.",
    ),
    rule("IsNull", Kind::Bool, "Whether the variable is `null`: `true` or `false`."),
    rule("IsPresent", Kind::Bool, "Whether the variable is there: `true` or `false`."),
    rule("IsNumeric", Kind::Bool, "Whether the variable is a number: `true` or `false`."),
    rule("IsString", Kind::Bool, "Whether the variable is a text: `true` or `false`."),
    rule("IsBoolean", Kind::Bool, "Whether the variable is a boolean: `true` or `false`."),
    rule("IsTimestamp", Kind::Bool, "Whether the variable is an RFC 3339 timestamp: `true` or `false`."),
];

const fn rule(name: &'static str, kind: Kind, doc: &'static str) -> Field {
    Field::new(name, RULES, kind, doc).jsonpath()
}
