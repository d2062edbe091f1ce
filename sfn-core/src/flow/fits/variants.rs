//! Enums.

use super::{Comparison, Reason, Segment};
use crate::flow::Want;
use crate::flow::equal::is_word;
use crate::flow::list;
use crate::flow::resolve::{resolve, ways};
use crate::flow::table::{Item, Keys};
use crate::flow::value::{Likeness, Plain, Side, Value, What, plain, stands};
use crate::flow::view::View;
use crate::shape::{Kind, Schema, Variant};

impl<'a> Comparison<'a> {
    /// Whether each variant of what comes can be read.
    pub(super) const fn each_variant(
        &mut self,
        variants: &'static [Variant],
        side: Side,
        without: u64,
        null: bool,
        target: Plain,
    ) -> bool {
        let mut index = 0;
        let mut rest = variants;
        while let [variant, others @ ..] = rest {
            if stands(variant, index, side, without) {
                let value = Value::of(variant.schema, side);
                let value = Value { null: null || value.null, ..value };
                if !self.under(Segment::Variant(index), value, target) {
                    return false;
                }
            }
            index += 1;
            rest = others;
        }
        true
    }

    /// Whether one of the variants can be read. The one at the same place as that which comes is tried first.
    pub(super) const fn any_variant(&mut self, source: Value, target: Plain, variants: &'static [Variant]) -> bool {
        let before = self.misfit;
        let mut nearest = None;
        let mut apart = 0;
        let mut tried = 0;
        let first = self.place_among(variants.len());
        while tried < variants.len() {
            let index = (first + tried) % variants.len();
            if let Some(variant) = list::at(variants, index)
                && !variant.read.is_empty()
            {
                if self.under(Segment::Itself, source, plain(variant.schema, Side::Read)) {
                    self.misfit = before;
                    return true;
                }
                if let Some(misfit) = self.misfit
                    && !misfit.is_of_tag(self.depth + 1)
                {
                    apart += 1;
                    nearest = Some(misfit);
                }
            }
            tried += 1;
        }
        if self.is_one_of_several(source, variants) {
            self.misfit = before;
            return true;
        }
        match nearest {
            Some(misfit) if apart == 1 => self.misfit = Some(misfit),
            _ => return self.fail(Reason::NoVariant, source, target),
        }
        false
    }

    /// Whether it is an object in several forms, of which nobody knows what goes with what: a tag that is one of two words, or
    /// fields over an enum. Where there is a tag, nothing else tells variants apart.
    const fn is_one_of_several(&self, source: Value, variants: &'static [Variant]) -> bool {
        let What::Node(node) = source.what else { return false };
        let Item::Object { own, root, .. } = self.table.node(node) else { return false };
        let own_tag = match tag(variants) {
            Some(tag) => self.table.find(root, tag),
            None => None,
        };
        if let Some(node) = own_tag {
            return self.has_several(node);
        }
        let mut keys = Keys::of(root);
        while tag(variants).is_none()
            && let Some((_, node)) = keys.next(self.table)
        {
            if self.has_several(node) {
                return true;
            }
        }
        match self.table.bottom(own) {
            Some(bottom) => self.has_several(bottom),
            None => false,
        }
    }

    const fn has_several(&self, node: u32) -> bool {
        ways(self.table, node) > 1 || are_several(&resolve(self.table, node, 0, 0))
    }

    /// The place of the variant that is compared, among so many.
    const fn place_among(&self, count: usize) -> usize {
        if self.depth == 0 {
            return 0;
        }
        match list::at(&self.path, self.depth - 1) {
            Some(Segment::Variant(index)) if (*index as usize) < count => *index as usize,
            _ => 0,
        }
    }

    /// Whether a string is one of some.
    pub(super) const fn words(&mut self, source: Value, target: Plain, variants: &'static [Variant]) -> bool {
        match source.what {
            What::Schema(Schema { kind: Kind::Words(words), .. }, side, without) => {
                let mut index = 0;
                let mut rest = *words;
                while let [word, others @ ..] = rest {
                    let name = match (side, word.read) {
                        (Side::Read, [name, ..]) => *name,
                        _ => word.written,
                    };
                    if stands(word, index, side, without) && !knows(variants, name.hash, index as usize) {
                        return self.fail(Reason::Word(name.text), source, target);
                    }
                    index += 1;
                    rest = others;
                }
                true
            }
            What::Node(node) => match self.table.node(node) {
                Item::Word(word) if knows(variants, self.table.hash(word), 0) => true,
                Item::Word(word) => self.fail(Reason::Word(self.table.text(word)), source, target),
                _ => self.fail(Reason::Kind, source, target),
            },
            What::Answer(_) => self.fail(Reason::Kind, source, target),
            // Which string it is, nobody knows.
            What::Schema(..) if matches!(source.likeness(self.table, Want::Text), Likeness::All) => true,
            What::Schema(..) => self.fail(Reason::Kind, source, target),
        }
    }
}

/// The field that tells variants apart: the first of each, which is one word.
const fn tag(variants: &[Variant]) -> Option<u64> {
    let [variant, ..] = variants else { return None };
    let Kind::Object { fields: [tag, ..], .. } = plain(variant.schema, Side::Read).schema.kind else { return None };
    match plain(tag.schema, Side::Read).schema.kind {
        Kind::Words([_]) => Some(tag.read.hash),
        _ => None,
    }
}

/// Whether there are several values, variants or words.
const fn are_several(view: &View) -> bool {
    let (1, What::Schema(schema, side, without)) = (view.length(), view.value(0).what) else {
        return view.length() != 1;
    };
    let (Kind::OneOf(variants) | Kind::Words(variants)) = schema.kind else { return false };
    let mut some = false;
    let mut index = 0;
    let mut rest: &[Variant] = variants;
    while let [variant, others @ ..] = rest {
        if stands(variant, index, side, without) {
            if some {
                return true;
            }
            some = true;
        }
        index += 1;
        rest = others;
    }
    false
}

/// Whether one of the variants is read from this string; looked for from `hint` on.
const fn knows(variants: &[Variant], hash: u64, hint: usize) -> bool {
    if let Some(variant) = list::at(variants, hint)
        && is_word(variant, Side::Read, hash)
    {
        return true;
    }
    let mut rest = variants;
    while let [variant, others @ ..] = rest {
        if is_word(variant, Side::Read, hash) {
            return true;
        }
        rest = others;
    }
    false
}
