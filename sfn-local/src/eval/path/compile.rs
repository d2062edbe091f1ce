//! From the syntax tree of a path to the steps that are taken.

use super::step::{Condition, Operand, Step, Steps};
use super::{Path, Root};
use crate::json::{Number, SmolStr, Value};
use regex::{Regex, RegexBuilder};
use sfn_core::query::path::{self, Segment, SegmentKind};
use sfn_core::query::{SyntaxError, filter, literal::Literal};

impl Path {
    /// Reads a path that is the whole of a text.
    pub(crate) fn parse(text: &str) -> Result<Self, SyntaxError> {
        Self::compile(&path::Path::parse(text)?, text)
    }

    /// A path that was read from a text.
    pub(crate) fn compile(path: &path::Path, text: &str) -> Result<Self, SyntaxError> {
        let text = text.get(path.range.clone()).unwrap_or(text).trim();
        let root = match &path.root {
            path::Root::Input => Root::Input,
            path::Root::Context => Root::Context,
            path::Root::Variable(name) => Root::Variable(name.into()),
        };
        let steps = Steps { list: steps(&path.segments, text)?, is_definite: path.is_definite() };
        Ok(Self { text: text.into(), root, steps })
    }
}

fn steps(segments: &[Segment], text: &str) -> Result<Box<[Step]>, SyntaxError> {
    segments.iter().map(|segment| step(&segment.kind, text)).collect()
}

fn step(kind: &SegmentKind, text: &str) -> Result<Step, SyntaxError> {
    Ok(match kind {
        SegmentKind::Field(name) => Step::Field(name.into()),
        SegmentKind::Fields(names) => Step::Fields(names.iter().map(SmolStr::from).collect()),
        SegmentKind::Index(index) => Step::Index(*index),
        SegmentKind::Indexes(indexes) => Step::Indexes(indexes.as_slice().into()),
        SegmentKind::Slice { from, to, .. } => Step::Slice { from: *from, to: *to },
        SegmentKind::Wildcard => Step::Wildcard,
        SegmentKind::DeepScan => Step::DeepScan,
        SegmentKind::Filter(inner) => Step::Filter(condition(inner, text)?),
        SegmentKind::Function { name, arguments } => {
            Step::Function { function: *name, arguments: function_arguments(arguments, text)? }
        }
    })
}

/// Jayway 2.4 takes parentheses with a single character between them for empty ones.
fn function_arguments(arguments: &[filter::Operand], text: &str) -> Result<Box<[Operand]>, SyntaxError> {
    match arguments {
        [filter::Operand::Literal(Literal::Number(digits))] if digits.len() == 1 => Ok(Box::default()),
        arguments => arguments.iter().map(|argument| operand(argument, text)).collect(),
    }
}

fn condition(tree: &filter::Condition, text: &str) -> Result<Condition, SyntaxError> {
    let all = |parts: &[filter::Condition]| -> Result<Box<[Condition]>, SyntaxError> {
        parts.iter().map(|part| condition(part, text)).collect()
    };
    Ok(match tree {
        filter::Condition::Or(parts) => Condition::Or(all(parts)?),
        filter::Condition::And(parts) => Condition::And(all(parts)?),
        filter::Condition::Not(inner) => Condition::Not(Box::new(condition(inner, text)?)),
        filter::Condition::Exists(inner) => Condition::Exists(operand(inner, text)?),
        filter::Condition::Compare { left, operator, right } => {
            Condition::Compare { left: operand(left, text)?, operator: *operator, right: operand(right, text)? }
        }
    })
}

fn operand(tree: &filter::Operand, text: &str) -> Result<Operand, SyntaxError> {
    Ok(match tree {
        filter::Operand::Current(segments) => {
            // What is definite is asked of a path.
            let path = path::Path { root: path::Root::Input, segments: segments.clone(), range: 0..0 };
            Operand::Current(Steps { list: steps(segments, text)?, is_definite: path.is_definite() })
        }
        filter::Operand::Path(path) => Operand::Path(Box::new(Path::compile(path, text)?)),
        filter::Operand::Literal(Literal::Regex { pattern, flags }) => Operand::Regex(regex(pattern, flags)?),
        filter::Operand::Literal(literal) => Operand::Value(value(literal)),
    })
}

/// Jayway wants the whole text to match.
fn regex(pattern: &str, flags: &str) -> Result<Regex, SyntaxError> {
    // A comment of the `x` mode ends with its line.
    let end = if flags.contains('x') { "\n" } else { "" };
    RegexBuilder::new(&format!(r"\A(?:{pattern}{end})\z"))
        .case_insensitive(flags.contains('i'))
        .ignore_whitespace(flags.contains('x'))
        .multi_line(flags.contains('m'))
        .dot_matches_new_line(flags.contains('s'))
        .build()
        .map_err(|error| {
            let reason = error.to_string();
            let reason = reason.lines().last().unwrap_or_default().trim_start_matches("error: ");
            let message = format!("the regular expression `/{pattern}/{flags}` cannot be used here: {reason}");
            SyntaxError { offset: 0, message, help: None }
        })
}

fn value(literal: &Literal) -> Value {
    match literal {
        Literal::Null => Value::Null,
        Literal::Bool(value) => (*value).into(),
        Literal::Number(text) => number(text),
        Literal::String(text) | Literal::Word(text) => text.as_str().into(),
        Literal::Regex { pattern, .. } => pattern.as_str().into(),
        Literal::Array(items) => items.iter().map(value).collect(),
        Literal::Object(entries) => entries.iter().map(|(key, entry)| (key.as_str(), value(entry))).collect(),
    }
}

/// Java reads `.5` and `5.` too, which are no JSON.
fn number(text: &str) -> Value {
    let float = || text.parse().ok().and_then(Number::float).map_or(Value::Null, Value::Number);
    Value::parse(text).unwrap_or_else(|_| float())
}
