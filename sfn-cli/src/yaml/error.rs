//! Why a value cannot be written, and where in the document.

use std::fmt::Write as _;

use serde_yaml::Value;

/// Why a value cannot be written as YAML that every reader understands in the same way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum YamlError {
    /// The value has a tag, such as `!Ref`. Readers refuse the tags that they do not know.
    #[error("{path}: no tags are written, but found `{tag}`; write the long form, such as `Ref:` or `Fn::GetAtt:`")]
    Tag {
        /// The place of the value, such as `resources.Outputs.Arn`.
        path: String,
        /// The tag with its exclamation mark.
        tag: String,
    },
    /// A number that JSON, and therefore CloudFormation, cannot hold.
    #[error("{path}: `{number}` is not a finite number")]
    NotFinite {
        /// The place of the number, such as `custom.ratio`.
        path: String,
        /// The number as YAML would write it.
        number: String,
    },
    /// A key that no JSON object can have.
    #[error("{path}: a key is {kind}, but only strings, numbers and booleans can be keys")]
    ComplexKey {
        /// The place of the mapping that has the key.
        path: String,
        /// What the key is, with its article.
        kind: &'static str,
    },
    /// Collections within collections, far deeper than in any real configuration.
    #[error("{path}: more than {limit} levels of nesting")]
    TooDeep {
        /// The beginning of the place.
        path: String,
        /// The number of levels that are allowed.
        limit: usize,
    },
}

impl YamlError {
    pub(super) fn too_deep(path: &[Step<'_>], limit: usize) -> Self {
        /// Enough to find the place, where the whole path would fill the screen.
        const SHOWN: usize = 8;
        let shown = path.get(..SHOWN).unwrap_or(path);
        Self::TooDeep { path: format!("{} …", render(shown)), limit }
    }
}

/// One step from a collection to what it holds.
#[derive(Clone, Copy)]
pub(super) enum Step<'v> {
    Key(&'v Value),
    Item(usize),
}

/// A place in the document for people, such as `functions.add.events[0]`.
pub(super) fn render(path: &[Step<'_>]) -> String {
    let mut place = String::new();
    for step in path {
        match step {
            Step::Key(Value::String(key)) if is_word(key) => {
                let dot = if place.is_empty() { "" } else { "." };
                let _ = write!(place, "{dot}{key}");
            }
            Step::Key(Value::String(key)) => {
                let _ = write!(place, "[{key:?}]");
            }
            Step::Key(Value::Number(key)) => {
                let _ = write!(place, "[{key}]");
            }
            Step::Key(Value::Bool(key)) => {
                let _ = write!(place, "[{key}]");
            }
            Step::Key(key) => {
                let _ = write!(place, "[{}]", kind(key));
            }
            Step::Item(position) => {
                let _ = write!(place, "[{position}]");
            }
        }
    }
    if place.is_empty() { "the document".to_owned() } else { place }
}

pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Sequence(_) => "a sequence",
        Value::Mapping(_) => "a mapping",
        Value::Tagged(_) => "a tagged value",
    }
}

/// `Fn::Sub` and `sfn-add` are told apart in a path without quotes; `a.b` is not.
fn is_word(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ':'))
}
