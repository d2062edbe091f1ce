//! Why a value cannot be written, and where in the document.

use std::fmt::Write as _;

/// Why a value cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum YamlError {
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
    Key(&'v str),
    Item(usize),
}

/// A place in the document for people, such as `functions.add.events[0]`.
fn render(path: &[Step<'_>]) -> String {
    let mut place = String::new();
    for step in path {
        match step {
            Step::Key(key) if is_word(key) => {
                let dot = if place.is_empty() { "" } else { "." };
                let _ = write!(place, "{dot}{key}");
            }
            Step::Key(key) => {
                let _ = write!(place, "[{key:?}]");
            }
            Step::Item(position) => {
                let _ = write!(place, "[{position}]");
            }
        }
    }
    place
}

/// `Fn::Sub` and `sfn-add` are told apart in a path without quotes; `a.b` is not.
fn is_word(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ':'))
}
