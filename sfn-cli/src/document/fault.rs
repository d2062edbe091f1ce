//! What is wrong with a file itself.

use super::file::File;
use crate::rule::Rule;
use sfn_core::check::{Location, Part, Severity};
use std::ops::Range;
use std::rc::Rc;

/// What is wrong with a file, whose machines, if it has any, are judged by themselves.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) rule: Rule,
    pub(crate) severity: Severity,
    /// The file that it is in: one that another names may be the wrong one.
    pub(crate) file: Rc<File>,
    at: At,
    /// What is wrong: lower case, no full stop.
    pub(crate) message: String,
    /// What is allowed, or how to mend it.
    pub(crate) help: Option<String>,
}

#[derive(Clone, Debug)]
enum At {
    /// A byte of the text, and the value that it is in.
    Offset(usize, Location),
    Key(Location),
    Value(Location),
}

impl Fault {
    /// An error at a byte of the text.
    pub(super) fn at_offset(rule: Rule, file: &Rc<File>, offset: usize, message: impl Into<String>) -> Self {
        Self::new(rule, file, At::Offset(offset, Location::root()), message)
    }

    /// An error at a key.
    pub(super) fn at_key(rule: Rule, file: &Rc<File>, location: Location, message: impl Into<String>) -> Self {
        Self::new(rule, file, At::Key(location), message)
    }

    /// An error at a value.
    pub(super) fn at_value(rule: Rule, file: &Rc<File>, location: Location, message: impl Into<String>) -> Self {
        Self::new(rule, file, At::Value(location), message)
    }

    fn new(rule: Rule, file: &Rc<File>, at: At, message: impl Into<String>) -> Self {
        Self { rule, severity: Severity::Error, file: Rc::clone(file), at, message: message.into(), help: None }
    }

    pub(super) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// The same as a warning: the file may be right, but not all of it can be judged.
    pub(super) fn warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// Says which value the byte is in.
    pub(super) fn below(mut self, value: Location) -> Self {
        if let At::Offset(_, location) = &mut self.at {
            *location = value;
        }
        self
    }

    /// Its place in the value of the file.
    pub(crate) const fn location(&self) -> &Location {
        match &self.at {
            At::Offset(_, location) | At::Key(location) | At::Value(location) => location,
        }
    }

    /// The bytes of the text that it is about.
    pub(crate) fn span(&self) -> Range<usize> {
        match &self.at {
            At::Offset(offset, _) => *offset..*offset,
            At::Key(location) => self.file.span(location, Part::Key),
            At::Value(location) => self.file.span(location, Part::Value),
        }
    }
}
