//! Which expressions are plain.

use super::operator::Operator;
use super::{Plain, Root};
use crate::json::{Number, SmolStr, Value};
use sfn_core::query::jsonata::Expression;
use sfn_core::query::jsonata::function::Function;
use sfn_core::query::jsonata::tree::{Argument, Item, Kind, Pair, Path, Step, StepKind};
use std::collections::BTreeSet;

impl Plain {
    /// The expression, where it is plain.
    pub(in super::super) fn compile(expression: &Expression) -> Option<Self> {
        match &expression.kind {
            Kind::String(text) => Some(Self::Constant(text.as_str().into())),
            Kind::Number(number) => Number::calculated(*number).map(|number| Self::Constant(number.into())),
            Kind::Bool(value) => Some(Self::Constant(Value::Bool(*value))),
            Kind::Null => Some(Self::Constant(Value::Null)),
            Kind::Variable(name) => Some(Self::Path { root: variable(name)?, fields: Vec::new() }),
            Kind::Path(path) => compile_path(path),
            Kind::Negative(value) => Some(Self::Negative(boxed(value)?)),
            Kind::Binary { operator, left, right } => {
                Some(Self::Binary { operator: Operator::of(*operator)?, left: boxed(left)?, right: boxed(right)? })
            }
            Kind::Condition { test, then, otherwise } => {
                let otherwise = match otherwise {
                    Some(otherwise) => Some(boxed(otherwise)?),
                    None => None,
                };
                Some(Self::Condition { test: boxed(test)?, then: boxed(then)?, otherwise })
            }
            Kind::Block(expressions) => match expressions.as_slice() {
                [expression] => Self::compile(expression),
                _ => None,
            },
            Kind::Array(items) => items.iter().map(item).collect::<Option<_>>().map(Self::Array),
            Kind::Object(pairs) => compile_object(pairs),
            Kind::Call { function, arguments } => compile_call(function, arguments),
            _ => None,
        }
    }
}

fn boxed(expression: &Expression) -> Option<Box<Plain>> {
    Plain::compile(expression).map(Box::new)
}

/// A variable. What has a function's name may be the function.
fn variable(name: &str) -> Option<Root> {
    let is_plain = !matches!(name, "" | "$" | "states" | "eval") && Function::named(name).is_none();
    is_plain.then(|| Root::Variable(name.into()))
}

fn compile_path(path: &Path) -> Option<Plain> {
    if path.group.is_some() || path.keep_array || path.steps.iter().any(|step| !step.stages.is_empty()) {
        return None;
    }
    let (first, rest) = path.steps.split_first()?;
    let StepKind::Expression(first) = &first.kind else { return None };
    let mut fields = rest.iter().map(field).collect::<Option<Vec<_>>>()?;
    let root = match (first.variable()?, fields.first()) {
        ("states", Some(name)) => {
            let root = Root::of_states(name)?;
            fields.remove(0);
            root
        }
        (name, _) => variable(name)?,
    };
    Some(Plain::Path { root, fields })
}

fn field(step: &Step) -> Option<SmolStr> {
    match &step.kind {
        StepKind::Field(name) => Some(name.as_str().into()),
        _ => None,
    }
}

/// A list that is written as an item is one item. A list that a block holds is spread: `[([1])]`.
fn item(item: &Item) -> Option<Plain> {
    let Item::Value(value) = item else { return None };
    match &value.kind {
        Kind::Block(_) | Kind::Condition { .. } => None,
        _ => Plain::compile(value),
    }
}

/// The keys are texts, each once: twice is an error.
fn compile_object(pairs: &[Pair]) -> Option<Plain> {
    let mut keys = BTreeSet::new();
    let mut entries = Vec::with_capacity(pairs.len());
    for Pair { key, value } in pairs {
        let Kind::String(key) = &key.kind else { return None };
        if !keys.insert(key) {
            return None;
        }
        entries.push((SmolStr::from(key.as_str()), Plain::compile(value)?));
    }
    Some(Plain::Object(entries))
}

/// `$not(value)` and `$exists(value)`.
fn compile_call(function: &Expression, arguments: &[Argument]) -> Option<Plain> {
    let [argument] = arguments else { return None };
    let argument = argument.value()?;
    match (function.variable()?, &argument.kind) {
        ("not", _) => boxed(argument).map(Plain::Not),
        // `$exists($name)` is true of functions too.
        ("exists", Kind::Path(_)) => boxed(argument).map(Plain::Exists),
        _ => None,
    }
}
