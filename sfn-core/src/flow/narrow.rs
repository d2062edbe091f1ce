//! What a Choice has found of a value: which of its variants are left, and what is surely there.

use super::Want;
use super::equal::{is_word, may_equal, must_equal};
use super::step::{Has, Stepping};
use super::table::{Found, NameId, Table};
use super::value::{Likeness, Side, Value, What, stands};
use super::view::View;
use crate::shape::{Kind, Variant};

/// Leaves in `view` what the fact at `node` allows.
///
/// A comparison fails where its path leads nowhere: whatever it found, the path leads there, or it was not on this way.
/// Only that a field is absent may be found of what is absent itself. `only_way`: whether the data comes in no other way.
pub(super) const fn narrow(table: &Table<'_>, node: u32, fact: Found, only_way: bool, view: &mut View) {
    match view.trouble {
        Some(trouble) if !matches!(fact, Found::HasNot(_)) => {
            if !trouble.cause.is_doubt() {
                *view = View::EMPTY;
            }
            view.trouble = None;
            view.unsure = true;
        }
        _ => {}
    }
    view.searched |= matches!(fact, Found::Searched);
    let mut next = View::after(view);
    let mut index = 0;
    let mut is_narrower = false;
    while index < view.length() {
        let value = view.value(index);
        match narrowed(table, fact, value) {
            Some(left) => {
                is_narrower |= left.variants_out() != value.variants_out();
                next.push(Value { facts: node, ..left });
            }
            None => is_narrower = true,
        }
        index += 1;
    }
    // In another way it may be that word, and nothing is said of the comparison.
    next.slipped |= only_way && !is_narrower && is_never(table, fact, view);
    *view = next;
}

/// Whether what a comparison has not found can never be.
const fn is_never(table: &Table<'_>, fact: Found, view: &View) -> bool {
    let mut index = 0;
    while index < view.length() {
        let value = view.value(index);
        let may_be = match fact {
            Found::IsNot(word) => may_equal(table, value, table.hash(word)),
            Found::NotTagged(name, word) => any_equals(table, &fields(table, name, value).1, table.hash(word)),
            _ => true,
        };
        if may_be {
            return false;
        }
        index += 1;
    }
    view.length() > 0
}

/// What is left of a value; nothing, where the fact cannot be.
const fn narrowed(table: &Table<'_>, fact: Found, value: Value) -> Option<Value> {
    let not_null = Value { null: false, ..value };
    match fact {
        Found::Present | Found::HasNot(_) => left(table, fact, value),
        Found::Kind(Want::Null) if value.null => Some(Value::NULL),
        Found::Kind(Want::Scalar) => left(table, fact, value),
        Found::IsNot(_) => match left(table, fact, value) {
            None if value.null => Some(Value::NULL),
            left => left,
        },
        _ => left(table, fact, not_null),
    }
}

/// What is left of a value's variants.
const fn left(table: &Table<'_>, fact: Found, value: Value) -> Option<Value> {
    let What::Schema(schema, side, without) = value.what else { return whole(table, fact, value) };
    let (Kind::OneOf(variants) | Kind::Words(variants)) = &schema.kind else { return whole(table, fact, value) };
    let words = matches!(schema.kind, Kind::Words(_));
    let mut left = without;
    let mut some = false;
    let mut index = 0;
    let mut rest: &[Variant] = variants;
    while let [variant, others @ ..] = rest {
        if stands(variant, index, side, without) {
            let stays = if words {
                allows_word(table, fact, variant, side)
            } else {
                allows(table, fact, Value::of(variant.schema, side))
            };
            some |= stays;
            if !stays && index < u64::BITS {
                left |= 1 << index;
            }
        }
        index += 1;
        rest = others;
    }
    if some { Some(Value { what: What::Schema(schema, side, left), ..value }) } else { None }
}

const fn whole(table: &Table<'_>, fact: Found, value: Value) -> Option<Value> {
    if allows(table, fact, value) { Some(value) } else { None }
}

const fn allows_word(table: &Table<'_>, fact: Found, variant: &Variant, side: Side) -> bool {
    match fact {
        Found::Is(word) => is_word(variant, side, table.hash(word)),
        Found::IsNot(word) => !is_word(variant, side, table.hash(word)),
        Found::Kind(kind) => matches!(kind, Want::Text | Want::Timestamp | Want::Scalar),
        Found::Has(_) | Found::Tagged(..) | Found::NotTagged(..) => false,
        Found::Present | Found::Searched | Found::NotNull | Found::HasNot(_) => true,
    }
}

/// Whether a value may be so.
const fn allows(table: &Table<'_>, fact: Found, value: Value) -> bool {
    match fact {
        Found::Present | Found::Searched => true,
        Found::NotNull => !matches!(value.likeness(table, Want::Null), Likeness::All),
        Found::Kind(kind) => !matches!(value.likeness(table, kind), Likeness::None),
        Found::Is(word) => may_equal(table, value, table.hash(word)),
        Found::IsNot(word) => !must_equal(table, value, table.hash(word)),
        Found::Has(name) => !matches!(fields(table, name, value).0, Has::No),
        Found::HasNot(name) => {
            let (has, view) = fields(table, name, value);
            !matches!(has, Has::Yes) || view.unsure
        }
        Found::Tagged(name, word) => any_equals(table, &fields(table, name, value).1, table.hash(word)),
        Found::NotTagged(name, word) => {
            let view = fields(table, name, value).1;
            match view.length() {
                0 => false,
                1 => !must_equal(table, view.value(0), table.hash(word)),
                _ => true,
            }
        }
    }
}

const fn fields(table: &Table<'_>, name: NameId, value: Value) -> (Has, View) {
    let mut view = View::EMPTY;
    let has = Stepping::to(table, table.hash(name)).field(value, &mut view);
    (has, view)
}

const fn any_equals(table: &Table<'_>, view: &View, hash: u64) -> bool {
    let mut index = 0;
    while index < view.length() {
        if may_equal(table, view.value(index), hash) {
            return true;
        }
        index += 1;
    }
    false
}
