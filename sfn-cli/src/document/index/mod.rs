//! Where each key and value of a text stands. Made only when there is something to say.

mod json;
mod tree;
mod yaml;

pub(super) use tree::{Index, Place};

use super::parse::Syntax;
use super::placeholder;

/// The index of a text that was read before; one that knows the root alone, if the text cannot be read after all.
pub(super) fn of_text(text: &str, syntax: Syntax) -> Index {
    match syntax {
        Syntax::Json => of_json(text),
        Syntax::Yaml => yaml::index(text).unwrap_or_else(|| Index::of_root(text)),
    }
}

/// The same for JSON, in which `${Name}` may stand for a value.
pub(super) fn of_json(text: &str) -> Index {
    let index = json::index(text).or_else(|| json::index(&placeholder::quoted_in_place(text)?));
    index.unwrap_or_else(|| Index::of_root(text))
}
