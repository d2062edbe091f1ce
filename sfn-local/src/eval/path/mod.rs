//! JSONPath, as Jayway JsonPath 2.4 evaluates it: compiled once, evaluated without a copy where it leads to one value.

mod compile;
mod condition;
mod error;
mod function;
mod operator;
mod place;
mod scan;
mod step;
#[cfg(test)]
mod tests;
mod walk;

pub(crate) use error::PathError;
#[allow(unused_imports, reason = "used by what follows")]
pub(crate) use place::ResultPath;

use super::Scope;
use crate::json::{SmolStr, Value};
use std::borrow::Cow;
use step::Steps;
use walk::Document;

/// A path that is ready to be evaluated.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    text: Box<str>,
    root: Root,
    steps: Steps,
}

#[derive(Clone, Debug)]
enum Root {
    Input,
    Context,
    Variable(SmolStr),
}

impl Path {
    /// As it is written.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// As it is written, but with one `$` where it starts at the context object: AWS says so in some messages.
    pub(crate) fn text_within_root(&self) -> &str {
        match self.root {
            Root::Context => self.text.strip_prefix('$').unwrap_or(&self.text),
            _ => &self.text,
        }
    }

    /// Whether it leads to one value; else its value is always a list.
    pub(crate) fn is_definite(&self) -> bool {
        self.steps.is_definite
    }

    /// Whether it is `$`, the input itself.
    pub(crate) fn is_input(&self) -> bool {
        matches!(self.root, Root::Input) && self.steps.list.is_empty()
    }

    /// What it leads to.
    pub(crate) fn evaluate<'a>(&'a self, scope: &'a Scope<'_>) -> Result<Cow<'a, Value>, PathError<'a>> {
        let root = self.root(scope).ok_or_else(|| self.no_variable())?;
        match self.steps.evaluate(root, Document { root, scope }) {
            // A deviation of AWS: `$.items[*].id` of an input without `items` is `[]` (recorded).
            Err(error) if error.is_missing_property() && !self.steps.is_definite => Ok(Cow::Owned(Vec::new().into())),
            result => result,
        }
    }

    /// Whether it leads to something, which may be `null`; where it leads to a list, whether that has items.
    pub(crate) fn exists(&self, scope: &Scope<'_>) -> bool {
        let Ok(value) = self.evaluate(scope) else { return false };
        self.steps.is_definite || value.as_array().is_none_or(|items| !items.is_empty())
    }

    /// What it starts at; `None`: a variable that has no value.
    pub(crate) fn root<'a>(&self, scope: &'a Scope<'_>) -> Option<&'a Value> {
        match &self.root {
            Root::Input => Some(scope.input),
            Root::Context => Some(scope.context()),
            Root::Variable(name) => scope.variables.get(name),
        }
    }

    fn no_variable(&self) -> PathError<'_> {
        match &self.root {
            Root::Variable(name) => PathError::no_variable(name),
            _ => PathError::no_variable(""),
        }
    }
}
