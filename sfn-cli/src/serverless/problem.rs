//! What is in the way of emission: all of it is collected, and told at once.

use super::program::{Function, Machine, Source};
use std::fmt::{self, Display};

/// Why no file could be emitted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EmitError {
    /// The program or the base file has mistakes; nothing is emitted until all are gone.
    #[error("{0}")]
    Problems(Problems),
}

impl EmitError {
    /// The problems, in the order of the program: functions, machines, then the file as a whole.
    #[must_use]
    pub fn problems(&self) -> &[EmitProblem] {
        match self {
            Self::Problems(problems) => &problems.0,
        }
    }
}

/// A list of problems: at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems(Vec<EmitProblem>);

impl Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, problem) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

/// One problem, with the place in the machine, the function or the base file, and the Rust item that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmitProblem {
    place: String,
    source: Option<Source>,
    message: String,
}

impl EmitProblem {
    /// Where it is: `CreateOrder.Pay.Parameters`, the name of a function, or a path in the base file.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The Rust item; `None` where the base file is at fault.
    #[must_use]
    pub const fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }

    /// What is wrong, and what would be right.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl Display for EmitProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.place)?;
        if let Some(source) = &self.source {
            write!(f, " ({source})")?;
        }
        write!(f, ": {}", self.message)
    }
}

/// Collects problems.
#[derive(Debug, Default)]
pub(super) struct Report(Vec<EmitProblem>);

impl Report {
    /// A problem of a function.
    pub(super) fn function(&mut self, function: &Function, message: impl Into<String>) {
        self.push(function.name.clone(), Some(&function.source), message);
    }

    /// A problem of a machine as a whole, or at a place in it.
    pub(super) fn machine(&mut self, machine: &Machine, at: impl Display, message: impl Into<String>) {
        let at = at.to_string();
        let dot = if at.is_empty() { "" } else { "." };
        self.push(format!("{}{dot}{at}", machine.name), Some(&machine.source), message);
    }

    /// A problem of the base file, or of what was asked for.
    pub(super) fn other(&mut self, place: impl Into<String>, message: impl Into<String>) {
        self.push(place.into(), None, message);
    }

    /// A problem of an item that is known by its source only.
    pub(super) fn push(&mut self, place: String, source: Option<&Source>, message: impl Into<String>) {
        self.0.push(EmitProblem { place, source: source.cloned(), message: message.into() });
    }

    /// `value`, if nothing was in the way.
    pub(super) fn finish<T>(self, value: T) -> Result<T, EmitError> {
        if self.0.is_empty() { Ok(value) } else { Err(EmitError::Problems(Problems(self.0))) }
    }

    /// The problems, where they are in no way.
    pub(super) fn into_problems(self) -> Vec<EmitProblem> {
        self.0
    }

    #[cfg(test)]
    pub(super) fn texts(&self) -> Vec<String> {
        self.0.iter().map(ToString::to_string).collect()
    }
}
