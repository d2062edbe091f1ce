//! The step into a value to one of its fields.

use super::resolve::resolve;
use super::table::{Found, Item, Table};
use super::value::{Side, Value, What, plain, stands};
use super::view::{Cause, View};
use super::{execution, list};
use crate::shape::{Field, Kind, Name, SchemaRef, Variant};

/// Objects within objects within joins of a table, and flattened types within such, are looked into so deep. What lies deeper counts as unknown.
const DEEPEST: u32 = 12;

/// How surely something has a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Has {
    /// It has not.
    No,
    /// It may be absent.
    Perhaps,
    /// It has.
    Yes,
}

impl Has {
    /// Of two ways, on one of which it stands so and on the other so.
    const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Perhaps,
        }
    }

    /// Of the ways so far, if there are any, and one more.
    const fn also(ways: Option<Self>, has: Self) -> Option<Self> {
        match ways {
            Some(ways) => Some(has.or(ways)),
            None => Some(has),
        }
    }

    /// Of no way at all: no.
    const fn of(ways: Option<Self>) -> Self {
        match ways {
            Some(ways) => ways,
            None => Self::No,
        }
    }
}

/// What is stepped into.
#[derive(Clone, Copy)]
pub(super) struct Stepping<'a> {
    pub(super) table: &'a Table<'a>,
    /// The hash of the field's name.
    pub(super) hash: u64,
    /// Where the field probably stands.
    pub(super) hint: usize,
    pub(super) depth: u32,
}

impl<'a> Stepping<'a> {
    pub(super) const fn to(table: &'a Table<'a>, hash: u64) -> Self {
        Self { table, hash, hint: 0, depth: 0 }
    }

    const fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    /// Puts what the field of `of` may be into `view`.
    ///
    /// `null` is not looked at.
    pub(super) const fn field(self, of: Value, view: &mut View) -> Has {
        if of.facts != 0 && is_ruled_out(self.table, self.hash, of) {
            return Has::No;
        }
        let has = match of.what {
            What::Node(node) => self.field_of_node(node, view),
            What::Schema(schema, side, without) => self.field_of_kind(&schema.kind, side, without, view),
            What::Answer(output) if self.hash == execution::OUTPUT.hash => {
                Self::push(Value::of(output, Side::Written), view)
            }
            What::Answer(_) => self.field_of_kind(&execution::ANSWER.kind, Side::Written, 0, view),
        };
        if matches!(has, Has::Perhaps) && self.is_found(of.facts) {
            view.unsure = true;
            return Has::Yes;
        }
        has
    }

    /// Whether a Choice has found that it has the field.
    const fn is_found(self, facts: u32) -> bool {
        let mut at = facts;
        loop {
            at = match self.table.node(at) {
                Item::Narrow(_, Found::Has(name) | Found::Tagged(name, _) | Found::NotTagged(name, _))
                    if self.table.hash(name) == self.hash =>
                {
                    return true;
                }
                Item::Narrow(base, _) | Item::Named(base, _) => base,
                _ => return false,
            }
        }
    }

    const fn push(value: Value, view: &mut View) -> Has {
        view.push(value);
        Has::Yes
    }

    const fn unknown(view: &mut View) -> Has {
        view.push(Value::UNKNOWN);
        view.unsure = true;
        Has::Yes
    }

    const fn field_of_kind(self, kind: &'static Kind, side: Side, without: u64, view: &mut View) -> Has {
        match kind {
            _ if self.depth >= DEEPEST => Self::unknown(view),
            Kind::Unknown | Kind::Any => Self::unknown(view),
            Kind::Object { fields, flattened, .. } => match find(fields, self.hash, self.hint, side) {
                Some(field) => {
                    view.push(field_value(field, side));
                    if is_sure(field, side) { Has::Yes } else { Has::Perhaps }
                }
                None => self.field_of_flattened(flattened, side, view),
            },
            // Any key may be absent, and nobody says which are there: what people read from a map is.
            Kind::Map(of) => {
                view.push(Value::of(*of, side));
                view.unsure = true;
                Has::Yes
            }
            Kind::OneOf(variants) => self.field_of_variants(variants, side, without, view),
            _ => Has::No,
        }
    }

    const fn field_of_flattened(self, flattened: &'static [SchemaRef], side: Side, view: &mut View) -> Has {
        let mut rest = flattened;
        let mut has = Has::No;
        while let [of, others @ ..] = rest {
            let of = plain(*of, side);
            let found = self.deeper().field_of_kind(&of.schema.kind, side, 0, view);
            let found = if of.null { found.or(Has::No) } else { found };
            match found {
                // A map may have it, but so may what stands after the map.
                Has::Yes if matches!(of.schema.kind, Kind::Map(_)) => has = Has::Yes,
                Has::Yes => return Has::Yes,
                Has::Perhaps => has = Has::Perhaps,
                Has::No => {}
            }
            rest = others;
        }
        has
    }

    const fn field_of_variants(self, variants: &'static [Variant], side: Side, without: u64, view: &mut View) -> Has {
        let mut rest = variants;
        let mut index = 0;
        let mut has = None;
        while let [variant, others @ ..] = rest {
            if stands(variant, index, side, without) {
                let of = plain(variant.schema, side);
                let found = self.deeper().field_of_kind(&of.schema.kind, side, 0, view);
                has = Has::also(has, found);
            }
            index += 1;
            rest = others;
        }
        Has::of(has)
    }

    const fn field_of_node(self, node: u32, view: &mut View) -> Has {
        let Item::Object { own, root, .. } = self.table.node(node) else { return Has::No };
        if let Some(value) = self.table.find(root, self.hash) {
            return self.all_ways(value, false, view);
        }
        match self.table.bottom(own) {
            Some(bottom) => self.all_ways(bottom, true, view),
            None => Has::No,
        }
    }

    /// Puts what a node may be on any of its ways into `view`; or, for what has the other keys, its field.
    const fn all_ways(self, node: u32, field: bool, view: &mut View) -> Has {
        if self.depth >= DEEPEST {
            return Self::unknown(view);
        }
        let mut way = 0;
        let mut all = None;
        let mut count = 1;
        while way < count {
            let found = resolve(self.table, node, way, self.depth + 1);
            count = found.ways;
            way += 1;
            // What a Choice has found leaves nothing that it can be here: no execution comes this way.
            if found.length() == 0 && found.trouble.is_none() {
                continue;
            }
            let has = self.one_way(&found, field, view);
            all = Has::also(all, has);
        }
        match all {
            Some(has) => has,
            None => Self::unknown(view),
        }
    }

    const fn one_way(self, found: &View, field: bool, view: &mut View) -> Has {
        if let Some(trouble) = found.trouble {
            // What else is wrong with it is asked where it is written.
            return if matches!(trouble.cause, Cause::Absent) { Has::No } else { Self::unknown(view) };
        }
        view.unsure |= found.unsure;
        let mut index = 0;
        let mut all = None;
        while index < found.length() {
            let value = found.value(index);
            let has = if field { self.deeper().field(value, view) } else { Self::push(value, view) };
            all = Has::also(all, has);
            index += 1;
        }
        Has::of(all)
    }
}

/// Whether a Choice has found that a value has no field of this name.
pub(super) const fn is_ruled_out(table: &Table<'_>, hash: u64, of: Value) -> bool {
    let mut at = of.facts;
    loop {
        at = match table.node(at) {
            Item::Narrow(_, Found::HasNot(name)) if table.hash(name) == hash => return true,
            Item::Narrow(base, _) | Item::Named(base, _) => base,
            _ => return false,
        }
    }
}

/// What a field's value is. One that is not always written is taken for `Option::is_none` as its condition: it is never `null`.
pub(super) const fn field_value(field: &Field, side: Side) -> Value {
    let mut value = Value::of(field.schema, side);
    if matches!(side, Side::Written) && field.sometimes_written {
        value.null = false;
    }
    value
}

pub(super) const fn is_sure(field: &Field, side: Side) -> bool {
    match side {
        Side::Written => !field.sometimes_written,
        Side::Read => !field.optional,
    }
}

/// The field of this name, on this side; looked for from `hint` on.
#[expect(clippy::indexing_slicing, reason = "the index is compared first; calls cost rustc most")]
pub(super) const fn find(fields: &'static [Field], hash: u64, hint: usize, side: Side) -> Option<&'static Field> {
    if hint < fields.len() && fields[hint].written.hash == hash && matches!(side, Side::Written) {
        let field = &fields[hint];
        return if field.never_written { None } else { Some(field) };
    }
    let mut tried = 0;
    let mut index = hint;
    while tried < fields.len() {
        match list::at(fields, index) {
            Some(field) if goes_by(field, hash, side) => return Some(field),
            Some(_) => {
                index += 1;
                tried += 1;
            }
            None => index = 0,
        }
    }
    None
}

const fn goes_by(field: &Field, hash: u64, side: Side) -> bool {
    match side {
        Side::Written => field.written.hash == hash && !field.never_written,
        Side::Read => (field.read.hash == hash || is_among(field.aliases, hash)) && !field.never_read,
    }
}

/// Whether one of the names is this one.
pub(super) const fn is_among(names: &[Name], hash: u64) -> bool {
    let mut rest = names;
    while let [name, others @ ..] = rest {
        if name.hash == hash {
            return true;
        }
        rest = others;
    }
    false
}
