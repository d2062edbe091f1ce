//! Whether a value is of the kind that a field, a function or a comparison wants.

use super::answer::Asking;
use super::resolve::resolve;
use super::table::Table;
use super::value::{Likeness, Value};
use super::{Message, Want, there};

/// It is there, of this kind, and never `null`.
pub(super) const fn is(asking: Asking<'_>, node: u32, want: Want) -> Option<Message> {
    let table = asking.table;
    let mut way = 0;
    let mut count = 1;
    while way < count {
        let view = resolve(table, node, way, 0);
        count = view.ways;
        if view.trouble.is_some()
            && let Some(message) = there::there(asking, node)
        {
            return Some(message);
        }
        let mut index = 0;
        while index < view.length() {
            let value = view.value(index);
            if !is_always(table, value, want) {
                return Some(other_kind(asking, node, way, value, want));
            }
            index += 1;
        }
        way += 1;
    }
    None
}

/// Whether it is of this kind, whichever it is, or nobody knows.
pub(super) const fn is_always(table: &Table<'_>, value: Value, want: Want) -> bool {
    (!value.null || matches!(want, Want::Null | Want::Scalar))
        && matches!(value.likeness(table, want), Likeness::All | Likeness::Unknown)
}

/// It is of this kind on some way, or nobody knows.
pub(super) const fn compares(asking: Asking<'_>, node: u32, want: Want) -> Option<Message> {
    let table = asking.table;
    let mut other = None;
    let mut way = 0;
    let mut count = 1;
    while way < count {
        let view = resolve(table, node, way, 0);
        count = view.ways;
        let mut index = 0;
        while index < view.length() {
            let value = view.value(index);
            if may_be(table, value, want) {
                return None;
            }
            other = Some((way, value));
            index += 1;
        }
        way += 1;
    }
    match other {
        Some((way, value)) => Some(other_kind(asking, node, way, value, want)),
        // That the path leads nowhere is said already.
        None => None,
    }
}

/// Whether it may be of this kind.
pub(super) const fn may_be(table: &Table<'_>, value: Value, want: Want) -> bool {
    (value.null && matches!(want, Want::Null | Want::Scalar)) || !matches!(value.likeness(table, want), Likeness::None)
}

const fn other_kind(asking: Asking<'_>, node: u32, way: u32, value: Value, want: Want) -> Message {
    let mut message = asking.message(" must be ");
    message.want(want);
    message.push(match value.likeness(asking.table, want) {
        Likeness::None => ", but it is ",
        Likeness::Some => ", but some of its variants are not: it is ",
        Likeness::All | Likeness::Unknown => ", but it may be null: it is ",
    });
    message.kind(asking.table, value);
    message.data_here(asking.table, node, way);
    message.declared(asking.table, node, way);
    message
}
