//! Where what a state lacks was lost: what was there before a result took its place, and the way on which it is missing.

mod fields;
mod search;
mod ways;
mod words;

pub(super) use fields::Fields;

use super::Message;
use super::table::{List, Table};
use search::Search;

/// So many states are looked back through.
const PLACES: usize = 64;

/// Says where the fields were lost, if it is known.
pub(super) const fn write(table: &Table<'_>, sought: List, fields: &Fields, message: &mut Message) {
    let first = table.entry(sought, 0);
    // Of another kind is not missing.
    if fields.want.is_none() {
        ways::write(table, first, ways::meeting(table, first, fields), fields, message);
    }
    let mut search = Search::from(first);
    if let Some(found) = search.run(table, fields) {
        words::write(table, found.from, found.lost, fields, message);
        search.write_others(table, found.place, message);
    }
}
