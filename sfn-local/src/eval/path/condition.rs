//! The conditions of filters.

use super::error::{PathError, Reason};
use super::operator;
use super::step::{Condition, Operand};
use super::walk::{Document, Taken};
use crate::json::Value;
use regex::Regex;
use std::borrow::Cow;

/// One side of a comparison. A copy shares its value.
#[derive(Clone)]
pub(super) enum Side<'a> {
    /// A path that leads to nothing.
    Undefined,
    Value(Cow<'a, Value>),
    Regex(&'a Regex),
}

/// What the operands of a filter are that are the same for every item, as its paths from the root: each is evaluated once.
#[derive(Default)]
pub(super) struct Fixed<'a> {
    sides: Vec<(&'a Operand, Side<'a>)>,
    exist: Vec<(&'a Operand, bool)>,
}

impl<'a> Fixed<'a> {
    fn side(&mut self, operand: &'a Operand, item: &'a Value, document: Document<'a>) -> Taken<'a, Side<'a>> {
        if !matches!(operand, Operand::Path(_)) {
            return operand.side(item, document);
        }
        let known = self.sides.iter().find(|(known, _)| std::ptr::eq(*known, operand));
        if let Some((_, side)) = known {
            return Ok(side.clone());
        }
        let side = operand.side(item, document)?;
        self.sides.push((operand, side.clone()));
        Ok(side)
    }

    fn exists(&mut self, operand: &'a Operand, item: &'a Value, document: Document<'a>) -> Taken<'a, bool> {
        if !matches!(operand, Operand::Path(_)) {
            return operand.exists(item, document);
        }
        let known = self.exist.iter().find(|(known, _)| std::ptr::eq(*known, operand));
        if let Some((_, exists)) = known {
            return Ok(*exists);
        }
        let exists = operand.exists(item, document)?;
        self.exist.push((operand, exists));
        Ok(exists)
    }
}

impl Condition {
    /// Whether it holds of an item.
    pub(super) fn holds<'a>(
        &'a self,
        item: &'a Value,
        document: Document<'a>,
        fixed: &mut Fixed<'a>,
    ) -> Taken<'a, bool> {
        match self {
            Condition::Or(parts) => any(parts, true, item, document, fixed),
            Condition::And(parts) => any(parts, false, item, document, fixed),
            Condition::Not(inner) => inner.holds(item, document, fixed).map(|holds| !holds),
            Condition::Exists(operand) => fixed.exists(operand, item, document),
            Condition::Compare { left, operator, right } => {
                let (left, right) = (fixed.side(left, item, document)?, fixed.side(right, item, document)?);
                Ok(operator::holds(*operator, &left, &right))
            }
        }
    }
}

/// Whether one of the parts is what is wanted; if not, the contrary.
fn any<'a>(
    parts: &'a [Condition],
    wanted: bool,
    item: &'a Value,
    document: Document<'a>,
    fixed: &mut Fixed<'a>,
) -> Taken<'a, bool> {
    for part in parts {
        if part.holds(item, document, fixed)? == wanted {
            return Ok(wanted);
        }
    }
    Ok(!wanted)
}

impl Operand {
    fn exists<'a>(&'a self, item: &'a Value, document: Document<'a>) -> Taken<'a, bool> {
        let result = match self {
            Operand::Current(steps) => steps.exist(item, document),
            Operand::Path(path) => match path.within(document) {
                Some((root, document)) => path.steps.exist(root, document),
                None => Ok(false),
            },
            Operand::Value(_) | Operand::Regex(_) => Ok(true),
        };
        result.map_err(PathError::into_reason)
    }

    /// What stands there.
    pub(super) fn side<'a>(&'a self, item: &'a Value, document: Document<'a>) -> Taken<'a, Side<'a>> {
        let result = match self {
            Operand::Current(steps) => steps.evaluate(item, document),
            Operand::Path(path) => match path.within(document) {
                Some((root, document)) => path.steps.evaluate(root, document),
                None => return Ok(Side::Undefined),
            },
            Operand::Value(value) => return Ok(Side::Value(Cow::Borrowed(value))),
            Operand::Regex(regex) => return Ok(Side::Regex(regex)),
        };
        match result {
            Ok(value) => Ok(Side::Value(value)),
            Err(error) if error.is_not_found() => Ok(Side::Undefined),
            Err(error) => Err(error.into_reason()),
        }
    }
}

impl super::Path {
    /// Where it starts within another path: `$` is what that one started at.
    fn within<'a>(&self, document: Document<'a>) -> Option<(&'a Value, Document<'a>)> {
        let root = match self.root {
            super::Root::Input => document.root,
            _ => self.root(document.scope)?,
        };
        Some((root, Document { root, ..document }))
    }
}

impl<'a> PathError<'a> {
    fn into_reason(self) -> Reason<'a> {
        self.reason
    }
}
