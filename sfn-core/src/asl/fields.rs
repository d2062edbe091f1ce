//! THE table: every field of the Amazon States Language.
//!
//! To add a field is to add a row to one of the groups below, and a line to the model.

mod choice;
mod distributed;
mod error;
mod flow;
mod map;
mod state;

use crate::field::{Constraint, Field, Index, Kind, Object, Rule};
use std::sync::LazyLock;

/// The rows, by what they are about. Within an object they stand in the order in which the language is read.
pub const FIELDS: &[&[Field]] = &[
    flow::FIELDS,
    state::FIELDS,
    map::FIELDS,
    choice::FIELDS,
    choice::COMPARATORS,
    distributed::FIELDS,
    error::FIELDS,
    flow::LAST,
];

/// What holds between the fields of one object. What depends on a field's value is the checker's.
pub const CONSTRAINTS: &[Constraint] = &[
    exactly_one(ENDING, NEXT_OR_END),
    exactly_one(&[Object::Wait], &["Seconds", "SecondsPath", "Timestamp", "TimestampPath"]),
    exactly_one(&[Object::Map], &["ItemProcessor", "Iterator"]),
    at_most_one(&[Object::Map], &["ItemSelector", "Parameters"]),
    at_most_one(&[Object::Map], &["MaxConcurrency", "MaxConcurrencyPath"]),
    at_most_one(&[Object::Map], &["ToleratedFailurePercentage", "ToleratedFailurePercentagePath"]),
    at_most_one(&[Object::Map], &["ToleratedFailureCount", "ToleratedFailureCountPath"]),
    at_most_one(&[Object::Task], &["TimeoutSeconds", "TimeoutSecondsPath"]),
    at_most_one(&[Object::Task], &["HeartbeatSeconds", "HeartbeatSecondsPath"]),
    at_most_one(&[Object::Fail], &["Error", "ErrorPath"]),
    at_most_one(&[Object::Fail], &["Cause", "CausePath"]),
    exactly_one(&[Object::Credentials], &["RoleArn", "RoleArn.$"]),
    at_most_one(&[Object::ReaderConfig], &["MaxItems", "MaxItemsPath"]),
    constraint(&[Object::ReaderConfig], Rule::Needs, &["CSVHeaders", "CSVHeaderLocation"]),
    at_most_one(&[Object::ItemBatcher], &["MaxItemsPerBatch", "MaxItemsPerBatchPath"]),
    at_most_one(&[Object::ItemBatcher], &["MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"]),
    constraint(
        &[Object::ItemBatcher],
        Rule::AtLeastOne,
        &["MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"],
    ),
    constraint(&[Object::ResultWriter], Rule::AtLeastOne, &["Resource", "WriterConfig"]),
    constraint(&[Object::ResultWriter], Rule::Needs, &["Resource", "Parameters", "Arguments"]),
    constraint(&[Object::ResultWriter], Rule::Needs, &["Parameters", "Resource"]),
    constraint(&[Object::ResultWriter], Rule::Needs, &["Arguments", "Resource"]),
    constraint(&[Object::WriterConfig], Rule::AtLeastOne, &["Transformation", "OutputType"]),
];

/// The fields that say what follows a state.
pub const NEXT_OR_END: &[&str] = &["Next", "End"];

/// The lists that hold at least one entry.
pub const NOT_EMPTY: &[&str] = &["Branches", "Choices", "And", "Or", "CSVHeaders", "metrics"];

/// The state types that say what follows with `Next` or `End`.
const ENDING: &[Object] = &[Object::Task, Object::Pass, Object::Wait, Object::Parallel, Object::Map];

/// Every state type.
const STATES: &[Object] = &[
    Object::Task,
    Object::Pass,
    Object::Wait,
    Object::Choice,
    Object::Succeed,
    Object::Fail,
    Object::Parallel,
    Object::Map,
];

/// A text without a limit of its own.
const TEXT: Kind = Kind::Text { max: usize::MAX, jsonata: false };

/// The most seconds that AWS takes nearly everywhere: a little more than three years.
const SECONDS: i64 = 99_999_999;

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(FIELDS, CONSTRAINTS));

/// The row of a field; `None`: the object has no such field.
#[must_use]
pub fn field(object: Object, name: &str) -> Option<&'static Field> {
    INDEX.field(object, name)
}

/// The rows of an object, in the order in which the language is read.
pub fn fields_of(object: Object) -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().copied().flatten().filter(move |field| field.on.contains(&object))
}

/// The fields of a choice rule that are no part of its test: what happens when it is true, and what it is for.
pub const NO_TEST: &[&str] = &["Next", "Comment", "Assign", "Output"];

/// The operators with which a choice rule compares, such as `StringEquals`.
pub fn comparators() -> impl Iterator<Item = &'static Field> {
    choice::COMPARATORS.iter()
}

/// The row of a comparator.
#[must_use]
pub fn comparator(name: &str) -> Option<&'static Field> {
    choice::COMPARATORS.iter().find(|field| field.name == name)
}

/// The object that a state of this `Type` is.
#[must_use]
pub fn state_type(name: &str) -> Option<Object> {
    STATE_TYPES.iter().find(|(word, _)| *word == name).map(|(_, object)| *object)
}

/// A bit for each object that is a state.
const IS_STATE: u128 = {
    let (mut set, mut states) = (0, STATES);
    while let [first, others @ ..] = states {
        set |= 1 << *first as u32;
        states = others;
    }
    set
};

/// Whether an object is a state.
#[must_use]
pub const fn is_state(object: Object) -> bool {
    IS_STATE >> object as u32 & 1 != 0
}

/// The words of `Type`, with the object that each stands for.
pub const STATE_TYPES: &[(&str, Object)] = &[
    ("Task", Object::Task),
    ("Pass", Object::Pass),
    ("Wait", Object::Wait),
    ("Choice", Object::Choice),
    ("Succeed", Object::Succeed),
    ("Fail", Object::Fail),
    ("Parallel", Object::Parallel),
    ("Map", Object::Map),
];

const fn constraint(on: &'static [Object], rule: Rule, fields: &'static [&'static str]) -> Constraint {
    Constraint { on, rule, fields }
}

const fn exactly_one(on: &'static [Object], fields: &'static [&'static str]) -> Constraint {
    constraint(on, Rule::ExactlyOne, fields)
}

const fn at_most_one(on: &'static [Object], fields: &'static [&'static str]) -> Constraint {
    constraint(on, Rule::AtMostOne, fields)
}
