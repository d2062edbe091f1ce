//! The step into a value to one of its entries, or to any.

use super::list;
use super::resolve::{resolve, ways};
use super::table::{Item, Table};
use super::value::{Side, Value, What, plain, stands};
use super::view::{Cause, View};
use crate::shape::{Kind, SchemaRef, Variant};

/// How deep enums within enums are looked into.
const DEEPEST: u32 = 12;

/// What is stepped to.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) table: &'a Table<'a>,
    /// Counted from 0, or from the end where it is negative; none: any entry.
    pub(super) index: Option<i64>,
    pub(super) depth: u32,
}

impl Entry<'_> {
    /// Puts what the entry of `of` may be into `view`; or why it is not there.
    ///
    /// How long a list is, few types say: what is beyond its end is found when it runs.
    pub(super) const fn step(self, of: Value, view: &mut View) -> Option<Cause> {
        match of.what {
            What::Schema(schema, side, without) => self.of_kind(&schema.kind, side, without, view),
            What::Node(node) => self.of_node(node, view),
            What::Answer(_) => Some(Cause::Opaque),
        }
    }

    const fn of_kind(self, kind: &'static Kind, side: Side, without: u64, view: &mut View) -> Option<Cause> {
        match kind {
            _ if self.depth >= DEEPEST => Self::unknown(view),
            Kind::Unknown | Kind::Any => Self::unknown(view),
            Kind::List { of, length } => {
                let inside = match length {
                    Some(length) => self.place(*length).is_some(),
                    None => true,
                };
                self.push(Value::of(*of, side), inside, view)
            }
            Kind::Tuple(of) => self.of_tuple(of, side, view),
            Kind::OneOf(variants) => self.of_variants(variants, side, without, view),
            // `$.map.*` has the values of all fields.
            Kind::Map(of) if self.index.is_none() => self.push(Value::of(*of, side), true, view),
            Kind::Object { .. } if self.index.is_none() => Self::unknown(view),
            _ => Some(Cause::Opaque),
        }
    }

    const fn unknown(view: &mut View) -> Option<Cause> {
        view.push(Value::UNKNOWN);
        view.unsure = true;
        None
    }

    const fn push(self, value: Value, inside: bool, view: &mut View) -> Option<Cause> {
        if !inside {
            return Some(Cause::Missing);
        }
        view.push(value);
        view.unsure = true;
        None
    }

    /// The place of the entry in a list of this length. Any entry: the first.
    const fn place(self, length: usize) -> Option<usize> {
        let index = match self.index {
            Some(index) if index < 0 => index + length as i64,
            Some(index) => index,
            None => 0,
        };
        if index >= 0 && index < length as i64 { Some(index as usize) } else { None }
    }

    const fn of_tuple(self, of: &'static [SchemaRef], side: Side, view: &mut View) -> Option<Cause> {
        if self.index.is_none() {
            let mut rest = of;
            while let [one, others @ ..] = rest {
                view.push(Value::of(*one, side));
                rest = others;
            }
            return None;
        }
        let place = match self.place(of.len()) {
            Some(place) => list::at(of, place),
            None => None,
        };
        match place {
            Some(one) => self.push(Value::of(*one, side), true, view),
            None => Some(Cause::Missing),
        }
    }

    const fn of_variants(
        self,
        variants: &'static [Variant],
        side: Side,
        without: u64,
        view: &mut View,
    ) -> Option<Cause> {
        let mut rest = variants;
        let mut index = 0;
        let (mut some, mut failed) = (false, None);
        while let [variant, others @ ..] = rest {
            if stands(variant, index, side, without) {
                let deeper = Self { depth: self.depth + 1, ..self };
                match deeper.of_kind(&plain(variant.schema, side).schema.kind, side, 0, view) {
                    None => some = true,
                    cause => failed = cause,
                }
            }
            index += 1;
            rest = others;
        }
        match failed {
            Some(_) if some => Some(Cause::Sometimes),
            failed => failed,
        }
    }

    const fn of_node(self, node: u32, view: &mut View) -> Option<Cause> {
        let one = match self.table.node(node) {
            Item::List(of) => Some(of),
            Item::Tuple(of) => {
                let length = self.table.length(of);
                match self.place(length as usize) {
                    // Which of them any entry is, nobody knows.
                    Some(_) if self.index.is_none() => return Self::unknown(view),
                    Some(place) => Some(self.table.entry(of, place as u32)),
                    None => return Some(Cause::Missing),
                }
            }
            Item::Object { .. } if self.index.is_none() => return Self::unknown(view),
            _ => None,
        };
        let Some(one) = one else { return Some(Cause::Opaque) };
        let mut way = 0;
        while self.depth < DEEPEST && way < ways(self.table, one) {
            let found = resolve(self.table, one, way, self.depth + 1);
            let mut index = 0;
            while index < found.length() {
                let value = found.value(index);
                view.push(value);
                index += 1;
            }
            way += 1;
        }
        None
    }
}
