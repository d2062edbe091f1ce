//! Whether a test of a Choice does not always come out the same.

use super::answer::Asking;
use super::kinds::may_be;
use super::resolve::resolve;
use super::table::{Item, Table};
use super::value::{Likeness, Value};
use super::view::View;
use super::{Message, Test, Want};

/// What a test may find.
#[derive(Clone, Copy)]
struct Findings {
    yes: bool,
    no: bool,
    /// Whether what is there may be `null`.
    null: bool,
}

/// Says that a test finds the same, whatever the data is.
pub(super) const fn tells(asking: Asking<'_>, node: u32, test: Test) -> Option<Message> {
    let Some(all) = always(asking.table, node, test) else { return None };
    let mut message = asking.message(if all.yes { " is always true" } else { " is always false" });
    why(asking, node, test, all, &mut message);
    Some(message)
}

/// Says that a loop never ends, where what comes round again always leads into it again. Where all that comes does, that is said
/// by itself.
pub(super) const fn ends(asking: Asking<'_>, all: u32, round: u32, test: Test, stays: bool) -> Option<Message> {
    let Some(found) = always(asking.table, round, test) else { return None };
    if found.yes != stays || always(asking.table, all, test).is_some() {
        return None;
    }
    let mut message = asking.message(" comes out the same each time the data comes round, so that the loop never ends");
    why(asking, round, test, found, &mut message);
    Some(message)
}

/// What a test always finds, on every way; nothing, where it may come out both ways, or nobody knows.
const fn always(table: &Table<'_>, node: u32, test: Test) -> Option<Findings> {
    let mut all = Findings { yes: false, no: false, null: false };
    let mut way = 0;
    let mut count = 1;
    while way < count {
        let view = resolve(table, node, way, 0);
        count = view.ways;
        let Some(one) = findings(table, &view, test) else { return None };
        all = Findings { yes: all.yes | one.yes, no: all.no | one.no, null: all.null | one.null };
        way += 1;
    }
    if all.yes == all.no { None } else { Some(all) }
}

/// What a test may find on one way; nothing, where nobody knows.
const fn findings(table: &Table<'_>, view: &View, test: Test) -> Option<Findings> {
    match (view.trouble, test) {
        (Some(trouble), Test::Present) if trouble.cause.is_doubt() => {
            return Some(Findings { yes: true, no: true, null: false });
        }
        (Some(_), Test::Present) => return Some(Findings { yes: false, no: true, null: false }),
        // Such a test fails where there is nothing; that it does is said already.
        (Some(_), _) => return None,
        (None, _) if view.unsure => return None,
        (None, _) => {}
    }
    let mut found = Findings { yes: false, no: false, null: false };
    let mut index = 0;
    while index < view.length() {
        let value = view.value(index);
        if value.is_unknown() && !matches!(test, Test::Present) {
            return None;
        }
        let (yes, no) = outcome(table, value, test);
        found = Findings { yes: found.yes | yes, no: found.no | no, null: found.null | value.null };
        index += 1;
    }
    Some(found)
}

const fn outcome(table: &Table<'_>, value: Value, test: Test) -> (bool, bool) {
    let want = match test {
        Test::Present => return (true, false),
        Test::Null => Want::Null,
        Test::Kind(want) => want,
    };
    let always = matches!(value.likeness(table, want), Likeness::All) && !value.null;
    (may_be(table, value, want), !always)
}

const fn why(asking: Asking<'_>, node: u32, test: Test, found: Findings, message: &mut Message) {
    let table = asking.table;
    match (test, found.yes) {
        (Test::Present, true) => {
            message.push(": ");
            subject(table, node, message);
            message.push(if found.null { " is always there, as null when it is `None`" } else { " is always there" });
            message.data_here(table, node, 0);
            if found.null {
                message.line(
                    "use `IsNull` here, or `#[serde(skip_serializing_if = \"Option::is_none\")]` on the field in Rust",
                );
            }
        }
        (Test::Present, false) => {
            message.push(": ");
            match resolve(table, node, 0, 0).trouble {
                Some(trouble) => return trouble.write(asking, node, 0, message),
                None => message.push("nothing is there"),
            }
        }
        (Test::Null | Test::Kind(_), _) => {
            message.push(": ");
            subject(table, node, message);
            message.push(" is ");
            message.kind(table, resolve(table, node, 0, 0).value(0));
            if matches!(test, Test::Null) && !found.yes {
                message.push(", which is never null");
            }
            message.data_here(table, node, 0);
        }
    }
    message.declared(table, node, 0);
}

/// What is tested: the last field of its path.
const fn subject(table: &Table<'_>, node: u32, message: &mut Message) {
    let mut at = node;
    loop {
        at = match table.node(at) {
            Item::Join(ways) => table.entry(ways, 0),
            Item::Narrow(base, _) | Item::Named(base, _) => base,
            Item::Field(_, name) | Item::Mapped(_, name) => return message.code(table.text(name)),
            _ => return message.push("it"),
        }
    }
}
