//! Whether a path leads somewhere.

use super::Message;
use super::answer::Asking;
use super::resolve::resolve;
use super::table::{Item, Table};

/// What keeps a path from leading somewhere, on any of the ways to it.
pub(super) const fn there(asking: Asking<'_>, node: u32) -> Option<Message> {
    let table = asking.table;
    let (node, is_list) = collected(table, node);
    let mut count = 1;
    let mut way = 0;
    let mut leads = false;
    let mut said: Option<Message> = None;
    while way < count {
        let view = resolve(table, node, way, 0);
        count = view.ways;
        match view.trouble {
            Some(trouble) if !(is_list && trouble.cause.is_doubt()) => {
                if said.is_none() {
                    let mut message = asking.message(": ");
                    trouble.write(asking, node, way, &mut message);
                    said = Some(message);
                }
                if !is_mapped(table, node, way) {
                    return said;
                }
            }
            _ => leads = true,
        }
        way += 1;
    }
    if leads { None } else { said }
}

/// Whether a path leads somewhere, whichever way it is reached.
pub(super) const fn is_sure(table: &Table<'_>, node: u32) -> bool {
    let mut count = 1;
    let mut way = 0;
    while way < count {
        let view = resolve(table, node, way, 0);
        if view.trouble.is_some() {
            return false;
        }
        count = view.ways;
        way += 1;
    }
    true
}

/// Whether the last step of a way is one of JSONata, which finds nothing where nothing is.
const fn is_mapped(table: &Table<'_>, node: u32, way: u32) -> bool {
    let mut at = node;
    loop {
        at = match table.node(at) {
            Item::Join(ways) => table.entry(ways, way),
            Item::Narrow(base, _) | Item::Named(base, _) => base,
            item => return matches!(item, Item::Mapped(..)),
        }
    }
}

/// What a list of the table holds, and whether there was a list: `$.a[*].b` leaves out the entries that have no `b`.
const fn collected(table: &Table<'_>, node: u32) -> (u32, bool) {
    let mut at = node;
    let mut is_list = false;
    loop {
        at = match table.node(at) {
            Item::List(of) => {
                is_list = true;
                of
            }
            Item::Named(base, _) if is_list => base,
            _ => return (at, is_list),
        }
    }
}
