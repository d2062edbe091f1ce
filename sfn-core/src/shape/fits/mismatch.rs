//! Where and how a value is not what a type takes.

use serde_json::Value;
use std::fmt;

/// Where and how a value is not what a type is written as, or read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The place in the value: `$.lines[0].price`.
    pub path: String,
    /// What is wrong there.
    pub message: String,
    /// How far the comparison came.
    progress: usize,
}

impl Mismatch {
    /// How many steps lead to where it failed: a variant whose tag fits comes farther than one whose tag does not.
    pub(super) fn progress(&self) -> usize {
        self.progress
    }

    /// The same; so many steps farther.
    pub(super) fn farther(self, steps: usize) -> Self {
        Self { progress: self.progress + steps, ..self }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.path, self.message)
    }
}

impl std::error::Error for Mismatch {}

/// A place in a value, from the inside out.
pub(super) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
    depth: usize,
}

/// A step into a value.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    /// Another view of the same value.
    Stay,
    Key(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    pub(super) const ROOT: Path<'static> = Path { parent: None, step: Step::Stay, depth: 0 };

    pub(super) fn to(&'a self, step: Step<'a>) -> Path<'a> {
        Path { parent: Some(self), step, depth: self.depth + 1 }
    }

    /// The same place, one level deeper in the types.
    pub(super) fn inside(&'a self) -> Path<'a> {
        self.to(Step::Stay)
    }

    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    pub(super) fn mismatch(&self, message: String) -> Mismatch {
        let mut steps = Vec::new();
        let mut place = Some(self);
        while let Some(path) = place {
            steps.push(path.step);
            place = path.parent;
        }
        let mut path = "$".to_owned();
        for step in steps.into_iter().rev() {
            match step {
                Step::Stay => {}
                Step::Key(key) if is_plain(key) => path.extend([".", key]),
                Step::Key(key) => path.push_str(&format!("[{key:?}]")),
                Step::Index(at) => path.push_str(&format!("[{at}]")),
            }
        }
        Mismatch { path, message, progress: self.depth }
    }

    pub(super) fn expected(&self, expected: &str, found: &Value) -> Mismatch {
        let found = match found {
            Value::Null => "null".to_owned(),
            Value::Bool(value) => format!("`{value}`"),
            Value::Number(number) => format!("`{number}`"),
            Value::String(_) => "a string".to_owned(),
            Value::Array(values) => format!("a list of {}", values.len()),
            Value::Object(_) => "an object".to_owned(),
        };
        self.mismatch(format!("expected {expected}, found {found}"))
    }
}

fn is_plain(key: &str) -> bool {
    let starts = key.chars().next().is_some_and(|first| first.is_alphabetic() || first == '_');
    starts && key.chars().all(|other| other.is_alphanumeric() || other == '_')
}
