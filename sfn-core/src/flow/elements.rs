//! What stands in an array that has not the entry which a path asks for.

use super::Message;
use super::describe::bare;
use super::resolve::{base, resolve, ways};
use super::table::{Item, Table};

/// So many entries are told.
const TOLD: u32 = 6;

impl Message {
    /// A line for each entry of an array that the definition makes.
    pub(super) const fn elements(&mut self, table: &Table<'_>, array: u32) {
        let Item::Tuple(of) = table.node(bare(table, array)) else { return };
        self.data_here(table, array, 0);
        let mut index = 0;
        while index < table.length(of) && index < TOLD {
            self.line("`[");
            self.number(index as usize);
            self.push("]` is ");
            self.element(table, table.entry(of, index));
            index += 1;
        }
        if index < table.length(of) {
            self.line("and ");
            self.number((table.length(of) - index) as usize);
            self.push(" more");
        }
    }

    const fn element(&mut self, table: &Table<'_>, node: u32) {
        if matches!(table.node(bare(table, node)), Item::Absent) {
            return self.push("nothing");
        }
        self.kind(table, resolve(table, node, 0, 0).value(0));
        if has_source(table, node) {
            self.push(": ");
            self.origin(table, node, 0);
        }
        if ways(table, node) > 1 {
            self.push(", or something else");
        }
    }
}

/// Whether a value is a part of what has a name, or of a type.
const fn has_source(table: &Table<'_>, node: u32) -> bool {
    let mut at = node;
    loop {
        at = match table.node(at) {
            Item::Leaf(..) | Item::Named(..) => return true,
            Item::Join(ways) => table.entry(ways, 0),
            item => match base(item) {
                Some(base) => base,
                None => return false,
            },
        }
    }
}
