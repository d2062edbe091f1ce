//! The keys that a definition has put into objects, over what lies under them.

use super::describe::bare;
use super::table::{Item, NameId, Table};

/// So deep within objects a key is looked for that is new.
const DEEPEST: u32 = 16;

/// Goes through the keys that are not only what a Choice has found of the same keys under them.
pub(super) struct NewKeys {
    at: u32,
    index: u32,
    bottom: u32,
    /// So many objects more are looked into.
    left: u32,
}

impl NewKeys {
    /// Those of the objects from `node` on, over `bottom`.
    pub(super) const fn of(node: u32, bottom: u32) -> Self {
        Self { at: node, index: 0, bottom, left: DEEPEST }
    }

    // Recursion as deep as objects in objects, up to a limit.
    pub(super) const fn next(&mut self, table: &Table<'_>) -> Option<NameId> {
        while let Item::Object { own, rest, .. } = table.node(self.at) {
            while self.index < table.keys(own) {
                let (name, value) = table.key(own, self.index);
                self.index += 1;
                if !self.is_under(table, value, name) {
                    return Some(name);
                }
            }
            let Some(rest) = rest else { return None };
            self.at = rest;
            self.index = 0;
        }
        None
    }

    /// Whether a value is the field of this name of what lies under, with facts or without, or absent.
    const fn is_under(&self, table: &Table<'_>, value: u32, name: NameId) -> bool {
        let value = bare(table, value);
        match table.node(value) {
            Item::Field(base, field) => {
                table.hash(field) == table.hash(name) && bare(table, base) == bare(table, self.bottom)
            }
            Item::Absent => true,
            Item::Object { own, .. } if self.left > 0 => match table.bottom(own) {
                Some(bottom) => {
                    let mut within = Self { at: value, index: 0, bottom, left: self.left - 1 };
                    self.is_under(table, bottom, name) && within.next(table).is_none()
                }
                None => false,
            },
            _ => false,
        }
    }
}
