//! The fields that are looked for, and whether they are there.

use crate::flow::resolve::resolve;
use crate::flow::step::{Has, Stepping};
use crate::flow::table::{List, NameId, Table};
use crate::flow::view::View;
use crate::flow::{Message, Want, kinds, list};
use crate::shape::hash;

/// So many fields of a path are looked for.
const LONGEST: usize = 16;

/// The fields that are looked for.
#[derive(Clone, Copy)]
pub(in crate::flow) struct Fields {
    hashes: [u64; LONGEST],
    length: usize,
    /// As a path.
    pub(super) text: Message,
    /// Whether there is `null` in place of all of them: then nobody needs that.
    pub(in crate::flow) is_null: bool,
    /// What they are to be, where they are there and are something else.
    pub(super) want: Option<Want>,
}

/// Whether fields are there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Leads {
    Yes,
    /// On some of the ways.
    Sometimes,
    No,
    /// Nobody knows.
    Perhaps,
}

impl Fields {
    /// Those that a question looks for.
    pub(in crate::flow) const fn of(table: &Table<'_>, sought: List) -> Self {
        let mut fields = Self { hashes: [0; LONGEST], length: 0, text: Message::EMPTY, is_null: false, want: None };
        fields.text.push(table.text(NameId(table.entry(sought, 1))));
        let mut index = 2;
        while index < table.length(sought) {
            fields.push(table.text(NameId(table.entry(sought, index))));
            index += 1;
        }
        fields
    }

    /// The same, to be of this kind: what was something else before is not lost.
    pub(in crate::flow) const fn wanted(self, want: Option<Want>) -> Self {
        Self { want, ..self }
    }

    pub(in crate::flow) const fn push(&mut self, name: &str) {
        if list::put(&mut self.hashes, self.length, hash(name)) {
            self.length += 1;
            self.text.field(name);
        }
    }

    /// Whether they lead through these, and how many those are.
    pub(super) const fn lead_through(&self, table: &Table<'_>, at: List, from: u32) -> Option<usize> {
        let mut index = from;
        let mut count = 0;
        while index < table.length(at) {
            match list::at(&self.hashes, count) {
                Some(known) if count < self.length && *known == table.hash(NameId(table.entry(at, index))) => {
                    count += 1
                }
                _ => return None,
            }
            index += 1;
        }
        Some(count)
    }

    /// Whether a node has those behind the first `skipped`, whichever way it is reached.
    pub(super) const fn there(&self, table: &Table<'_>, node: u32, skipped: usize) -> Leads {
        let mut count = 1;
        let mut way = 0;
        let mut all = None;
        while way < count {
            let view = resolve(table, node, way, 0);
            count = view.ways;
            all = match (self.on_a_way(table, view, skipped), all) {
                (Leads::Perhaps, _) => return Leads::Perhaps,
                (Leads::No, None | Some(Leads::No)) => Some(Leads::No),
                (Leads::Yes, None | Some(Leads::Yes)) => Some(Leads::Yes),
                _ => Some(Leads::Sometimes),
            };
            way += 1;
        }
        match all {
            Some(leads) => leads,
            None => Leads::No,
        }
    }

    const fn on_a_way(&self, table: &Table<'_>, view: View, skipped: usize) -> Leads {
        if view.trouble.is_some() {
            return Leads::No;
        }
        let mut here = view;
        let mut step = skipped;
        while step < self.length
            && let Some(hash) = list::at(&self.hashes, step)
        {
            let mut next = View::after(&here);
            let mut index = 0;
            while index < here.length() {
                let of = here.value(index);
                if of.is_unknown() {
                    return Leads::Perhaps;
                }
                if of.null || !matches!(Stepping::to(table, *hash).field(of, &mut next), Has::Yes) {
                    return Leads::No;
                }
                index += 1;
            }
            here = next;
            step += 1;
        }
        match self.want {
            _ if here.unsure => Leads::Perhaps,
            Some(want) => are_all(table, &here, want),
            None => Leads::Yes,
        }
    }

    /// Whether they are not in what arrives, as far as it is known. What arrives alone is what is asked about.
    pub(super) const fn are_missing(&self, table: &Table<'_>, data: Option<u32>) -> bool {
        match data {
            None => true,
            Some(data) => matches!(self.there(table, data, 0), Leads::No | Leads::Sometimes),
        }
    }
}

/// Whether values are what is wanted.
const fn are_all(table: &Table<'_>, view: &View, want: Want) -> Leads {
    let mut index = 0;
    while index < view.length() {
        let value = view.value(index);
        if value.is_unknown() {
            return Leads::Perhaps;
        }
        if !kinds::is_always(table, value, want) {
            return Leads::No;
        }
        index += 1;
    }
    Leads::Yes
}
