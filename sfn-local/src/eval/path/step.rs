//! The steps of a path, compiled: nothing is read or looked up when they are taken.

use super::Path;
use crate::json::{SmolStr, Value};
use regex::Regex;
use sfn_core::query::filter::Operator;
use sfn_core::query::function::PathFunction;
use std::fmt::{self, Display, Formatter};

/// Steps, one after the other.
#[derive(Clone, Debug)]
pub(super) struct Steps {
    pub(super) list: Box<[Step]>,
    /// Whether they lead to one value; else to a list.
    pub(super) is_definite: bool,
}

/// As [`sfn_core::query::segment::SegmentKind`].
#[derive(Clone, Debug)]
pub(super) enum Step {
    Field(SmolStr),
    Fields(Box<[SmolStr]>),
    Index(i64),
    Indexes(Box<[i64]>),
    Slice { from: Option<i64>, to: Option<i64> },
    Wildcard,
    DeepScan,
    Filter(Condition),
    Function { function: PathFunction, arguments: Box<[Operand]> },
}

/// As [`sfn_core::query::filter::Condition`].
#[derive(Clone, Debug)]
pub(super) enum Condition {
    Or(Box<[Condition]>),
    And(Box<[Condition]>),
    Not(Box<Condition>),
    Exists(Operand),
    Compare { left: Operand, operator: Operator, right: Operand },
}

/// As [`sfn_core::query::filter::Operand`].
#[derive(Clone, Debug)]
pub(super) enum Operand {
    Current(Steps),
    Path(Box<Path>),
    Value(Value),
    Regex(Regex),
}

/// As Jayway prints it in its messages.
impl Display for Step {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let bound = |bound: &Option<i64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
        match self {
            Step::Field(name) => write!(f, "['{name}']"),
            Step::Fields(names) => write!(f, "['{}']", names.join("','")),
            Step::Index(index) => write!(f, "[{index}]"),
            Step::Indexes(indexes) => {
                let texts: Vec<String> = indexes.iter().map(i64::to_string).collect();
                write!(f, "[{}]", texts.join(","))
            }
            Step::Slice { from, to } => write!(f, "[{}:{}]", bound(from), bound(to)),
            Step::Wildcard => f.write_str("[*]"),
            Step::DeepScan => f.write_str(".."),
            Step::Filter(_) => f.write_str("[?]"),
            Step::Function { function, arguments } if arguments.is_empty() => write!(f, ".{}()", function.name()),
            Step::Function { function, .. } => write!(f, ".{}(...)", function.name()),
        }
    }
}
