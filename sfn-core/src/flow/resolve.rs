//! From a node of the table to what may stand there.

use super::entry::Entry;
use super::narrow::narrow;
use super::step::{Has, Stepping, field_value, find, is_sure};
use super::table::{Item, NameId, Table};
use super::value::{Value, What};
use super::view::{Cause, View};
use crate::shape::{Kind, Schema};

/// Steps and facts upon one leaf, at most. What lies deeper counts as unknown.
const LONGEST_PATH: usize = 64;

/// In how many ways a node is reached.
pub(super) const fn ways(table: &Table<'_>, node: u32) -> u32 {
    let mut at = node;
    loop {
        match table.node(at) {
            Item::Join(ways) => return table.length(ways),
            item => match base(item) {
                Some(base) => at = base,
                None => return 1,
            },
        }
    }
}

/// What a node stands upon, if it is a step, a fact or a name.
pub(super) const fn base(item: Item) -> Option<u32> {
    match item {
        Item::Field(base, _)
        | Item::Mapped(base, _)
        | Item::Index(base, _)
        | Item::Entry(base)
        | Item::Narrow(base, _)
        | Item::Named(base, _) => Some(base),
        _ => None,
    }
}

/// What may stand at a node that is reached this way. `depth`: of how many lookups this is a part.
#[expect(clippy::indexing_slicing, reason = "the index is compared first; calls cost rustc most")]
pub(super) const fn resolve(table: &Table<'_>, node: u32, way: u32, depth: u32) -> View {
    let mut path = [(0, Item::Unknown); LONGEST_PATH];
    let mut length = 0;
    let mut at = node;
    let mut count = 1;
    let mut item = table.node(at);
    loop {
        if let Item::Join(ways) = item {
            count = table.length(ways);
            at = table.entry(ways, way);
        } else if let Some(base) = base(item) {
            if length == LONGEST_PATH {
                return View::one(Value::UNKNOWN);
            }
            path[length] = (at, item);
            length += 1;
            at = base;
        } else {
            break;
        }
        item = table.node(at);
    }
    let mut view = View::one(Value::item(table, at, item));
    match item {
        Item::Absent => view.fail(Cause::Absent, Value::UNKNOWN, 0),
        Item::Unknown => view.unsure = true,
        _ => {}
    }
    while length > 0 {
        length -= 1;
        let (node, item) = path[length];
        match item {
            Item::Named(..) => {}
            Item::Narrow(_, fact) => narrow(table, node, fact, count == 1, &mut view),
            step => take(table, node, step, &mut view, depth),
        }
    }
    view.ways = count;
    view
}

/// One step more.
const fn take(table: &Table<'_>, node: u32, step: Item, view: &mut View, depth: u32) {
    if view.length() == 1
        && let Item::Field(_, name) = step
        && let Value {
            what: What::Schema(Schema { kind: Kind::Object { fields, .. }, .. }, side, _),
            null: false,
            facts: 0,
            ..
        } = view.value(0)
        && let Some(field) = find(fields, table.hash(name), 0, side)
        && is_sure(field, side)
    {
        return view.replace(field_value(field, side));
    }
    let mut next = View::after(view);
    let mut index = 0;
    while index < view.length() {
        let value = view.value(index);
        one_step(table, node, step, value, &mut next, depth);
        index += 1;
    }
    *view = next;
}

const fn one_step(table: &Table<'_>, node: u32, step: Item, of: Value, view: &mut View, depth: u32) {
    let doubt_counts = !matches!(step, Item::Mapped(..));
    if of.null && doubt_counts {
        view.fail(Cause::Null, of, node);
    }
    let cause = match step {
        Item::Field(_, name) => field(table, name, of, view, depth),
        Item::Mapped(_, name) => mapped(table, name, of, view, depth),
        Item::Index(_, index) => Entry { table, index: Some(index), depth }.step(of, view),
        _ => Entry { table, index: None, depth }.step(of, view),
    };
    match cause {
        Some(cause) if doubt_counts || !cause.is_doubt() => view.fail(cause, of, node),
        _ => {}
    }
}

const fn field(table: &Table<'_>, name: NameId, of: Value, view: &mut View, depth: u32) -> Option<Cause> {
    let stepping = Stepping { depth, ..Stepping::to(table, table.hash(name)) };
    match stepping.field(of, view) {
        Has::Yes => None,
        Has::Perhaps => Some(Cause::Sometimes),
        Has::No if of.may_have_fields(table) => Some(Cause::Missing),
        Has::No => Some(Cause::Opaque),
    }
}

/// JSONata takes the field of each object of a list, and one value alone where there is one. How many come out of a list,
/// nobody knows.
const fn mapped(table: &Table<'_>, name: NameId, of: Value, view: &mut View, depth: u32) -> Option<Cause> {
    let is_list = matches!(of.what, What::Schema(Schema { kind: Kind::List { .. }, .. }, ..))
        || matches!(of.what, What::Node(node) if matches!(table.node(node), Item::List(_)));
    if !is_list {
        return field(table, name, of, view, depth);
    }
    let mut entries = View::EMPTY;
    let cause = Entry { table, index: None, depth }.step(of, &mut entries);
    let mut index = 0;
    let mut found = View::EMPTY;
    let mut missing = cause;
    while index < entries.length() {
        match field(table, name, entries.value(index), &mut found, depth) {
            Some(cause) if !cause.is_doubt() => missing = Some(cause),
            _ => {}
        }
        index += 1;
    }
    view.push(Value::UNKNOWN);
    view.unsure = true;
    missing
}
