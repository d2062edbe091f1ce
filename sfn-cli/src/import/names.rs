//! Identifiers made of names that are none.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use std::collections::{HashMap, HashSet};

/// What cannot be an identifier, or is read as something else where a state, a type or a function stands.
const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "null", "override", "priv", "pub", "ref", "return", "self", "static", "struct",
    "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
    "yield",
];

/// Names that a module's items must not take: what generated code and the stubs refer to.
const USED: &[&str] = &[
    "States",
    "Value",
    "alloc",
    "bool",
    "char",
    "core",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "json",
    "lambda",
    "main",
    "serde",
    "serde_json",
    "sfn",
    "state_machine",
    "std",
    "str",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Whether the text is an identifier as it stands. Others than ASCII are not: rustc normalises them.
pub(crate) fn is_identifier(text: &str) -> bool {
    is_word(text) && !is_keyword(text)
}

/// Whether the text is a word of the language's own.
pub(crate) fn is_keyword(text: &str) -> bool {
    KEYWORDS.binary_search(&text).is_ok()
}

/// Whether the text is made like an identifier; it may be a keyword.
pub(super) fn is_word(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|next| next.is_ascii_alphanumeric() || next == '_')
}

/// `Check order?` as a state: `CheckOrder`.
pub(super) fn of_state(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { legal(&words(name).to_upper_camel_case(), "State") }
}

/// `process-orders` as a type: `ProcessOrders`.
pub(crate) fn of_type(name: &str) -> String {
    let is_camel =
        is_identifier(name) && name.starts_with(|first: char| first.is_ascii_uppercase()) && !name.contains('_');
    if is_camel { name.to_owned() } else { legal(&words(name).to_upper_camel_case(), "Machine") }
}

/// Whether a machine can be called so, as it stands.
pub(crate) fn is_type(name: &str) -> bool {
    of_type(name) == name && !USED.contains(&name)
}

/// `ProcessOrders` as a function: `process_orders`.
pub(super) fn of_function(name: &str) -> String {
    legal(&words(name).to_snake_case(), "function")
}

/// `OrdersTable` as a constant: `ORDERS_TABLE`.
pub(super) fn of_constant(name: &str) -> String {
    let name = legal(&words(name).to_shouty_snake_case(), "VALUE");
    // One letter is a type to the macros.
    if name.len() > 1 { name } else { format!("VALUE_{name}") }
}

/// `ProcessOrders` as a module: `process_orders`.
pub(super) fn of_module(name: &str) -> String {
    legal(&words(name).to_snake_case(), "module")
}

/// What no identifier can hold separates words.
fn words(name: &str) -> String {
    name.chars().map(|character| if unicode_ident::is_xid_continue(character) { character } else { ' ' }).collect()
}

/// An identifier of this name in its case: where it begins with a digit or is a keyword, with the word for what it is.
fn legal(name: &str, kind: &str) -> String {
    // `CheckOrder` has no underscores between its words; `check_order` and `CHECK_ORDER` do.
    let between =
        if kind.chars().skip(1).any(char::is_lowercase) && kind.starts_with(char::is_uppercase) { "" } else { "_" };
    match name.chars().next() {
        None => kind.to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("{kind}{between}{name}"),
        Some(_) if is_keyword(name) => format!("{name}{between}{kind}"),
        Some(_) => name.to_owned(),
    }
}

/// Names that are in use.
#[derive(Debug, Default)]
pub(super) struct Taken {
    names: HashSet<String>,
    /// The last number of each name that was wanted more than once.
    numbers: HashMap<String, u32>,
}

impl Taken {
    /// Those of a module before anything is declared in it.
    pub(super) fn of_module() -> Self {
        Self { names: USED.iter().map(|&name| name.to_owned()).collect(), numbers: HashMap::new() }
    }

    /// Takes the name; where it is taken already, the name with what tells it from others before it.
    pub(super) fn take_or(&mut self, wanted: &str, apart: &str) -> String {
        let is_taken = self.names.contains(wanted) && !self.names.contains(apart);
        self.take(if is_taken { apart } else { wanted })
    }

    /// Gives a name back, for another module.
    pub(super) fn release(&mut self, name: &str) {
        self.names.remove(name);
    }

    /// Takes the name, with a number where it is taken already.
    pub(super) fn take(&mut self, wanted: &str) -> String {
        if self.names.insert(wanted.to_owned()) {
            return wanted.to_owned();
        }
        let is_snake = wanted.contains('_') || wanted.starts_with(|first: char| first.is_ascii_lowercase());
        let separator = if is_snake { "_" } else { "" };
        let number = self.numbers.entry(wanted.to_owned()).or_insert(1);
        loop {
            *number += 1;
            let name = format!("{wanted}{separator}{number}");
            if self.names.insert(name.clone()) {
                return name;
            }
        }
    }
}

#[cfg(test)]
mod tests;
