//! Whether somebody fails with an error that `Retry` or `Catch` names.

use super::Message;
use super::answer::Asking;
use super::names::Names;
use super::table::{List, NameId, Table};
use crate::lambda::ErrorName;

/// Says that nobody does, where all that is called declares its errors. `variant_of`: the leaf of which the name is a variant; otherwise it is text.
pub(super) const fn raised(
    asking: Asking<'_>,
    name: NameId,
    variant_of: Option<u32>,
    by: List,
    others: List,
) -> Option<Message> {
    let table = asking.table;
    let text = match variant_of {
        Some(leaf) => match name_of_variant(table, leaf, table.text(name)) {
            Some(text) => text,
            // rustc says that there is no such variant.
            None => return None,
        },
        None => table.text(name),
    };
    if is_declared(table, by, text.as_bytes()) || is_other(table, others, text.as_bytes()) {
        return None;
    }
    let mut message = asking.message(": nothing here fails with ");
    message.code(text);
    let mut names = Names::near(text);
    names.errors(table, by, others);
    callees(table, by, &mut message);
    if names.is_empty() {
        message.line("they declare no errors");
    }
    names.write("errors that are declared: ", &mut message);
    Some(message)
}

const fn is_declared(table: &Table<'_>, by: List, text: &[u8]) -> bool {
    let mut index = 0;
    while index < table.length(by) {
        if let Some(leaf) = table.leaf(table.entry(by, index)) {
            if leaf.fails_with_any {
                return true;
            }
            let mut errors = leaf.errors;
            while let [error, rest @ ..] = errors {
                if same(error.name.as_bytes(), text) {
                    return true;
                }
                errors = rest;
            }
        }
        index += 1;
    }
    false
}

const fn is_other(table: &Table<'_>, others: List, text: &[u8]) -> bool {
    let mut index = 0;
    while index < table.length(others) {
        if same(table.text(NameId(table.entry(others, index))).as_bytes(), text) {
            return true;
        }
        index += 1;
    }
    false
}

/// A line with the names of what is called.
const fn callees(table: &Table<'_>, by: List, message: &mut Message) {
    let mut called = Names::near("");
    let mut index = 0;
    while index < table.length(by) {
        if let Some(leaf) = table.leaf(table.entry(by, index)) {
            called.add(leaf.name);
        }
        index += 1;
    }
    called.write("called here: ", message);
}

/// Names of errors come without hashes; most differ in their lengths.
const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let (mut one, mut other) = (one, other);
    while let ([first, rest @ ..], [against, others @ ..]) = (one, other) {
        if *first != *against {
            return false;
        }
        (one, other) = (rest, others);
    }
    true
}

const fn name_of_variant<'a>(table: &Table<'a>, leaf: u32, variant: &str) -> Option<&'a str> {
    let Some(leaf) = table.leaf(leaf) else { return None };
    let mut errors = leaf.errors;
    while let [ErrorName { variant: own, name }, rest @ ..] = errors {
        if same(own.as_bytes(), variant.as_bytes()) {
            return Some(name);
        }
        errors = rest;
    }
    None
}
