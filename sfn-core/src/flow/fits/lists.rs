//! Lists and tuples.

use super::{Comparison, Reason, Segment};
use crate::flow::entry::Entry;
use crate::flow::list;
use crate::flow::table::Item;
use crate::flow::value::{Plain, Side, Value, What, plain};
use crate::flow::view::View;
use crate::shape::{Kind, SchemaRef};

/// The list that is read.
#[derive(Clone, Copy)]
enum Target {
    /// All of its entries are of this type.
    Of(SchemaRef),
    /// Each is of a type of its own.
    Each(&'static [SchemaRef]),
}

impl Comparison<'_> {
    pub(super) const fn list(&mut self, source: Value, target: Plain, of: SchemaRef, length: Option<usize>) -> bool {
        self.entries(source, target, Target::Of(of), length)
    }

    pub(super) const fn tuple(&mut self, source: Value, target: Plain, of: &'static [SchemaRef]) -> bool {
        self.entries(source, target, Target::Each(of), Some(of.len()))
    }

    const fn entries(&mut self, source: Value, target: Plain, to: Target, wanted: Option<usize>) -> bool {
        if !source.is_list(self.table) {
            return self.fail(Reason::Kind, source, target);
        }
        let (length, alike) = self.length(source);
        if let (Some(length), Some(wanted)) = (length, wanted)
            && length != wanted
        {
            return self.fail(Reason::Length { length, wanted }, source, target);
        }
        match (length, to) {
            (_, Target::Of(of)) if alike => self.entry(source, None, of),
            (Some(length), to) => {
                let mut index = 0;
                while index < length {
                    let of = match to {
                        Target::Of(of) => Some(of),
                        Target::Each(of) => match list::at(of, index) {
                            Some(of) => Some(*of),
                            None => None,
                        },
                    };
                    if let Some(of) = of
                        && !self.entry(source, Some(index), of)
                    {
                        return false;
                    }
                    index += 1;
                }
                true
            }
            // A list whose length nobody knows, where a tuple is read.
            (None, _) => true,
        }
    }

    /// How many entries it has, and whether all of them are alike.
    const fn length(&self, source: Value) -> (Option<usize>, bool) {
        match source.what {
            What::Schema(schema, ..) => match &schema.kind {
                Kind::List { length, .. } => (*length, true),
                Kind::Tuple(of) => (Some(of.len()), false),
                _ => (None, true),
            },
            What::Node(node) => match self.table.node(node) {
                Item::Tuple(of) => (Some(self.table.length(of) as usize), false),
                _ => (None, true),
            },
            What::Answer(_) => (None, true),
        }
    }

    /// Whether an entry fits; none: any.
    const fn entry(&mut self, source: Value, at: Option<usize>, of: SchemaRef) -> bool {
        let mut view = View::EMPTY;
        let place = match at {
            Some(at) => Some(at as i64),
            None => None,
        };
        Entry { table: self.table, index: place, depth: 0 }.step(source, &mut view);
        let mut index = 0;
        while index < view.length() {
            let value = view.value(index);
            if !self.under(Segment::Entry(at), value, plain(of, Side::Read)) {
                return false;
            }
            index += 1;
        }
        true
    }
}
