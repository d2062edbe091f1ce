//! Whether a value can be a certain string.

use super::Message;
use super::answer::Asking;
use super::names::Names;
use super::resolve::resolve;
use super::step::is_among;
use super::table::{Item, NameId, Table};
use super::value::{Side, Value, What, plain, stands};
use crate::shape::{Kind, Variant};

/// Whether a variant without data is this string, on this side.
pub(super) const fn is_word(variant: &Variant, side: Side, hash: u64) -> bool {
    match side {
        Side::Written => variant.written.hash == hash,
        Side::Read => is_among(variant.read, hash),
    }
}

/// Whether it may be this string.
pub(super) const fn may_equal(table: &Table<'_>, value: Value, hash: u64) -> bool {
    match value.what {
        What::Node(node) => matches!(table.node(node), Item::Word(word) if table.hash(word) == hash),
        What::Schema(schema, side, without) => may_equal_schema(&schema.kind, side, without, hash),
        What::Answer(_) => false,
    }
}

const fn may_equal_schema(kind: &'static Kind, side: Side, without: u64, hash: u64) -> bool {
    let (variants, words): (&[Variant], bool) = match kind {
        Kind::Words(variants) => (variants, true),
        Kind::OneOf(variants) => (variants, false),
        kind => return matches!(kind, Kind::Unknown | Kind::Any | Kind::Text(_)),
    };
    let mut rest = variants;
    let mut index = 0;
    while let [variant, others @ ..] = rest {
        if stands(variant, index, side, without) {
            let equals = if words {
                is_word(variant, side, hash)
            } else {
                may_equal_schema(&plain(variant.schema, side).schema.kind, side, 0, hash)
            };
            if equals {
                return true;
            }
        }
        index += 1;
        rest = others;
    }
    false
}

/// Whether it is always this string.
pub(super) const fn must_equal(table: &Table<'_>, value: Value, hash: u64) -> bool {
    if value.null || !may_equal(table, value, hash) {
        return false;
    }
    match value.what {
        What::Node(_) | What::Answer(_) => true,
        What::Schema(schema, side, without) => match &schema.kind {
            Kind::Words(variants) => is_alone(variants, side, without),
            _ => false,
        },
    }
}

/// Whether one variant is left.
const fn is_alone(variants: &[Variant], side: Side, without: u64) -> bool {
    let mut rest = variants;
    let (mut index, mut left) = (0, 0);
    while let [variant, others @ ..] = rest {
        if stands(variant, index, side, without) {
            left += 1;
        }
        index += 1;
        rest = others;
    }
    left == 1
}

/// Whether a comparison with a string can hold. That it is no string at all, [`kinds::compares`](super::kinds::compares) says.
pub(super) const fn equals(asking: Asking<'_>, node: u32, word: NameId) -> Option<Message> {
    let table = asking.table;
    let mut names = Names::near(table.text(word));
    let mut way = 0;
    let mut count = 1;
    while way < count {
        let view = resolve(table, node, way, 0);
        count = view.ways;
        let mut index = 0;
        while index < view.length() {
            let value = view.value(index);
            if may_equal(table, value, table.hash(word)) {
                return None;
            }
            names.strings(table, value);
            index += 1;
        }
        way += 1;
    }
    if names.is_empty() {
        return None;
    }
    let mut message = asking.message(" can never equal ");
    message.code(table.text(word));
    names.write("strings possible: ", &mut message);
    message.data_here(table, node, 0);
    message.declared(table, node, 0);
    Some(message)
}
