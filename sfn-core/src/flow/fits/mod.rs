//! Whether what reaches a resource, or the end of a machine, can be read there.
//!
//! Lenient is this, where nobody knows before it runs: a string where an enum, a timestamp or a UUID is read; an integer where a
//! smaller one is; a list where a tuple is; a map where fields are needed, as long as its values fit; what a flattened map
//! takes.

mod fields;
mod lists;
mod misfit;
mod variants;

use super::answer::Asking;
use super::resolve::resolve;
use super::table::Table;
use super::value::{Likeness, Plain, Side, Value, What, plain};
use super::{Message, Part, Want, list};
use crate::shape::{Kind, Schema};
use misfit::{Misfit, Reason, Segment};

/// How deep values are compared. What lies deeper passes: rustc's interpreter has 128 frames.
const DEEPEST: usize = 16;
/// How many values are compared for one question. The rest passes, so that no type keeps rustc busy.
const MOST_COMPARED: u32 = 2000;

/// Says that what reaches a leaf is not what it reads; `part`: which side of it.
pub(super) const fn fits(asking: Asking<'_>, node: u32, leaf: u32, part: Part) -> Option<Message> {
    let table = asking.table;
    let Some(declared) = table.leaf(leaf) else { return None };
    let (target, end) = match part {
        Part::Input => (declared.input, " does not fit the input of "),
        Part::Output | Part::Result => (declared.output, " does not fit the output of "),
    };
    let target = plain(target, Side::Read);
    let mut way = 0;
    let mut count = 1;
    while way < count {
        // That a path leads nowhere is said where it is written.
        let view = resolve(table, node, way, 0);
        count = view.ways;
        let mut index = 0;
        while index < view.length() {
            let value = view.value(index);
            let mut comparison = Comparison::new(table);
            if !comparison.value(value, target)
                && let Some(misfit) = comparison.misfit
                && !(view.slipped && misfit.is_of_itself_a_word())
            {
                let mut message = asking.message(end);
                message.code(declared.name);
                misfit.write(table, declared.name, &mut message);
                message.data_here(table, node, way);
                message.one_of_ways(table, node);
                misfit.write_lost(asking, &mut message);
                misfit.write_types(table, &mut message);
                return Some(message);
            }
            index += 1;
        }
        way += 1;
    }
    None
}

/// A value, as it is compared with a type.
struct Comparison<'a> {
    table: &'a Table<'a>,
    /// The ids of the types within which the comparison is: two of them again end it.
    within: [(u64, u64); DEEPEST],
    path: [Segment; DEEPEST],
    depth: usize,
    compared: u32,
    /// The first misfit, or that of the variant which came nearest.
    misfit: Option<Misfit<'a>>,
}

impl<'a> Comparison<'a> {
    const fn new(table: &'a Table<'a>) -> Self {
        Self { table, within: [(0, 0); DEEPEST], path: [Segment::Itself; DEEPEST], depth: 0, compared: 0, misfit: None }
    }

    /// Whether what stands at a step from here fits.
    const fn under(&mut self, segment: Segment, source: Value, target: Plain) -> bool {
        if !list::put(&mut self.path, self.depth, segment) || self.compared >= MOST_COMPARED {
            return true;
        }
        self.depth += 1;
        let fits = self.value(source, target);
        self.depth -= 1;
        fits
    }

    /// Whether a value can be read as a type.
    const fn value(&mut self, source: Value, target: Plain) -> bool {
        self.compared += 1;
        let null = target.null;
        if let What::Schema(schema, ..) = source.what
            && (null || !source.null)
            && is_plainly(&schema.kind, &target.schema.kind)
        {
            return true;
        }
        let source = if null { Value { null: false, ..source } } else { source };
        if !source.null && self.is_within(source, target) {
            return true;
        }
        match (source.what, &target.schema.kind) {
            (_, Kind::Unknown | Kind::Any) => true,
            (What::Schema(Schema { kind: Kind::Unknown | Kind::Any, .. }, ..), _) => true,
            (What::Schema(Schema { kind: Kind::Null, .. }, ..), Kind::Null) => true,
            (What::Schema(Schema { kind: Kind::Null, .. }, ..), _) if null => true,
            (What::Schema(Schema { kind: Kind::OneOf(variants), .. }, side, without), _) => {
                self.each_variant(variants, side, without, source.null, target)
            }
            (_, Kind::OneOf(variants)) => self.any_variant(source, target, variants),
            _ if source.null && !matches!(target.schema.kind, Kind::Null) => self.fail(Reason::Null, source, target),
            (_, Kind::Object { fields, flattened, closed }) => self.object(source, target, fields, flattened, *closed),
            (_, Kind::Map(of)) => self.map(source, target, *of),
            (_, Kind::List { of, length }) => self.list(source, target, *of, *length),
            (_, Kind::Tuple(of)) => self.tuple(source, target, of),
            (_, Kind::Words(variants)) => self.words(source, target, variants),
            (_, kind) => self.scalar(source, target, kind),
        }
    }

    const fn scalar(&mut self, source: Value, target: Plain, kind: &Kind) -> bool {
        let want = match kind {
            Kind::Boolean => Want::Boolean,
            Kind::Integer { .. } => Want::Integer,
            Kind::Number => Want::Number,
            Kind::Text(_) => Want::Text,
            _ => Want::Null,
        };
        matches!(source.likeness(self.table, want), Likeness::All) || self.fail(Reason::Kind, source, target)
    }

    /// Whether the same two types are compared already, around this; if not, they are from here on.
    const fn is_within(&mut self, source: Value, target: Plain) -> bool {
        let ids = if source.id == 0 { (0, 0) } else { (source.id, target.id) };
        let mut outer = 0;
        while ids.1 != 0
            && outer < self.depth
            && let Some(pair) = list::at(&self.within, outer)
        {
            if pair.0 == ids.0 && pair.1 == ids.1 {
                return true;
            }
            outer += 1;
        }
        list::put(&mut self.within, self.depth, ids);
        false
    }

    /// Notes what does not fit; false.
    const fn fail(&mut self, reason: Reason<'a>, source: Value, target: Plain) -> bool {
        let Plain { schema, id, .. } = target;
        self.misfit =
            Some(Misfit { reason, source, target: schema, target_id: id, path: self.path, depth: self.depth });
        false
    }
}

/// Most values that fit, told without looking further.
const fn is_plainly(source: &Kind, target: &Kind) -> bool {
    match (source, target) {
        (Kind::List { of: source, .. }, Kind::List { of: target, length: None }) => {
            is_scalar(&source.get().kind, &target.get().kind)
        }
        _ => is_scalar(source, target),
    }
}

const fn is_scalar(source: &Kind, target: &Kind) -> bool {
    matches!(
        (source, target),
        (Kind::Text(_) | Kind::Words(_), Kind::Text(_))
            | (Kind::Boolean, Kind::Boolean)
            | (Kind::Integer { .. }, Kind::Integer { .. } | Kind::Number)
            | (Kind::Number, Kind::Number)
    )
}
