//! Objects and maps.

use super::{Comparison, Reason, Segment, is_plainly};
use crate::flow::execution;
use crate::flow::resolve::resolve;
use crate::flow::step::{Has, Stepping, field_value, find, is_sure};
use crate::flow::table::{Item, Keys};
use crate::flow::value::{Plain, Side, Value, What, plain};
use crate::flow::view::View;
use crate::shape::{Field, Kind, Schema, SchemaRef};

/// What must hold of each field that is there.
#[derive(Clone, Copy)]
enum Rule {
    /// One of these is read from it.
    Known(&'static [Field]),
    /// Its value is of this type.
    Of(SchemaRef),
}

impl<'a> Comparison<'a> {
    /// Whether an object with known fields can be read.
    pub(super) const fn object(
        &mut self,
        source: Value,
        target: Plain,
        fields: &'static [Field],
        flattened: &'static [SchemaRef],
        closed: bool,
    ) -> bool {
        if !source.may_have_fields(self.table) {
            return self.fail(Reason::Kind, source, target);
        }
        let mut index = 0;
        let mut rest = fields;
        while let [field, others @ ..] = rest {
            if !field.never_read && !self.field(source, target, field, index) {
                return false;
            }
            index += 1;
            rest = others;
        }
        let mut rest = flattened;
        while let [of, others @ ..] = rest {
            if !self.flattened(source, *of) {
                return false;
            }
            rest = others;
        }
        !closed || self.each_field(source, target, Rule::Known(fields))
    }

    const fn field(&mut self, source: Value, target: Plain, field: &'static Field, hint: usize) -> bool {
        if let What::Schema(Schema { kind: Kind::Object { fields, .. }, .. }, side, _) = source.what
            && let Some(same) = find(fields, field.read.hash, hint, side)
            && (field.optional || is_sure(same, side))
        {
            if is_plainly(&same.schema.get().kind, &field.schema.get().kind) {
                return true;
            }
            return self.under(
                Segment::Field(field.read.text),
                field_value(same, side),
                plain(field.schema, Side::Read),
            );
        }
        let mut view = View::EMPTY;
        let mut stepping = Stepping { hint, ..Stepping::to(self.table, field.read.hash) };
        let mut has = stepping.field(source, &mut view);
        let mut aliases = field.aliases;
        while matches!(has, Has::No)
            && let [alias, others @ ..] = aliases
        {
            stepping.hash = alias.hash;
            has = stepping.field(source, &mut view);
            aliases = others;
        }
        let is_map = matches!(source.what, What::Schema(Schema { kind: Kind::Map(_), .. }, ..));
        match has {
            _ if is_map && field.optional => return true,
            Has::No if field.optional => return true,
            Has::No => return self.fail(Reason::Missing(field), source, target),
            Has::Perhaps if !field.optional => return self.fail(Reason::Sometimes(field), source, target),
            Has::Perhaps | Has::Yes => {}
        }
        let mut index = 0;
        while index < view.length() {
            let value = view.value(index);
            if !self.under(Segment::Field(field.read.text), value, plain(field.schema, Side::Read)) {
                return false;
            }
            index += 1;
        }
        true
    }

    /// Whether what stands among the other fields can be read. An option of an object is `None` where it cannot, and a map takes what
    /// is left.
    const fn flattened(&mut self, source: Value, of: SchemaRef) -> bool {
        match plain(of, Side::Read) {
            Plain { null: true, .. } | Plain { schema: Schema { kind: Kind::Map(_), .. }, .. } => true,
            target => self.under(Segment::Itself, source, target),
        }
    }

    /// Whether each value of an object is of one type.
    pub(super) const fn map(&mut self, source: Value, target: Plain, of: SchemaRef) -> bool {
        if !source.may_have_fields(self.table) {
            return self.fail(Reason::Kind, source, target);
        }
        self.each_field(source, target, Rule::Of(of))
    }

    const fn each_field(&mut self, source: Value, target: Plain, rule: Rule) -> bool {
        match source.what {
            What::Schema(schema, side, _) => self.each_field_of_kind(&schema.kind, side, source, target, rule),
            What::Node(node) => self.each_field_of_node(node, source, target, rule),
            What::Answer(_) => self.each_field_of_kind(&execution::ANSWER.kind, Side::Written, source, target, rule),
        }
    }

    const fn each_field_of_kind(
        &mut self,
        kind: &'static Kind,
        side: Side,
        source: Value,
        target: Plain,
        rule: Rule,
    ) -> bool {
        let (fields, flattened) = match (kind, rule) {
            (Kind::Object { fields, flattened, .. }, _) => (*fields, *flattened),
            (Kind::Map(value), Rule::Of(of)) => {
                return self.under(Segment::Any, Value::of(*value, side), plain(of, Side::Read));
            }
            _ => return true,
        };
        let mut index = 0;
        let mut rest = fields;
        while let [field, others @ ..] = rest {
            let (name, goes) = match side {
                Side::Written => (field.written, !field.never_written),
                Side::Read => (field.read, !field.never_read),
            };
            let holds = match rule {
                _ if !goes => true,
                Rule::Known(known) if find(known, name.hash, index, Side::Read).is_some() => true,
                Rule::Known(_) => self.fail(Reason::Extra(name.text), source, target),
                Rule::Of(of) => {
                    self.under(Segment::Field(name.text), Value::of(field.schema, side), plain(of, Side::Read))
                }
            };
            if !holds {
                return false;
            }
            index += 1;
            rest = others;
        }
        let mut rest = flattened;
        while let [of, others @ ..] = rest {
            let value = Value::of(*of, side);
            if let What::Schema(schema, side, _) = value.what
                && !self.each_field_of_kind(&schema.kind, side, source, target, rule)
            {
                return false;
            }
            rest = others;
        }
        true
    }

    const fn each_field_of_node(&mut self, node: u32, source: Value, target: Plain, rule: Rule) -> bool {
        let Item::Object { own, root, .. } = self.table.node(node) else { return true };
        let mut keys = Keys::of(root);
        while let Some((name, node)) = keys.next(self.table) {
            let text = self.table.text(name);
            let holds = match rule {
                Rule::Known(known) if find(known, self.table.hash(name), 0, Side::Read).is_some() => true,
                Rule::Known(_) if matches!(self.table.node(node), Item::Absent) => true,
                Rule::Known(_) => self.fail(Reason::Extra(text), source, target),
                Rule::Of(of) => self.all_ways(node, Some(of), target, rule),
            };
            if !holds {
                return false;
            }
        }
        match self.table.bottom(own) {
            Some(bottom) => self.all_ways(bottom, None, target, rule),
            None => true,
        }
    }

    /// Whether the rule holds of a field's value, which is `of` some type; or of each field of what has the other keys.
    const fn all_ways(&mut self, node: u32, of: Option<SchemaRef>, target: Plain, rule: Rule) -> bool {
        let mut way = 0;
        let mut count = 1;
        while way < count {
            let view = resolve(self.table, node, way, 0);
            count = view.ways;
            let mut index = 0;
            while view.trouble.is_none() && index < view.length() {
                let value = view.value(index);
                let holds = match of {
                    Some(of) => self.under(Segment::Any, value, plain(of, Side::Read)),
                    None => self.each_field(value, target, rule),
                };
                if !holds {
                    return false;
                }
                index += 1;
            }
            way += 1;
        }
        true
    }
}
