//! What a message says of a path that leads nowhere.

use super::Message;
use super::answer::Asking;
use super::names::Names;
use super::resolve::{base, resolve, ways};
use super::step::{Has, Stepping, find, is_ruled_out};
use super::table::{Item, NameId, Table};
use super::value::{Side, Value, What, plain, stands};
use super::view::{Cause, Trouble, View};
use crate::shape::{Kind, Schema, Variant};

impl Trouble {
    /// Says it, for the path to `node`, which is reached this way.
    pub(super) const fn write(self, asking: Asking<'_>, node: u32, way: u32, message: &mut Message) {
        let table = asking.table;
        let (into, name) = match table.node(self.step) {
            Item::Field(base, name) | Item::Mapped(base, name) => (base, Some(name)),
            step => (base_or(step, node), None),
        };
        match (self.cause, name) {
            (Cause::Absent, _) => return absent(table, node, message),
            (Cause::Missing, Some(name)) => self.no_field(table, name, message),
            (Cause::Missing, None) => self.no_entry(table, message),
            (Cause::Opaque, _) => self.opaque(table, message),
            (Cause::Sometimes, Some(name)) => sometimes(table, self.of, name, message),
            (Cause::Sometimes, None) => message.push("not every variant is an array"),
            (Cause::Null, _) => self.null(table, message),
        }
        let object = if matches!(self.cause, Cause::Missing) { asking.object_over(into) } else { None };
        match object {
            Some(object) => message.data_here(table, object, 0),
            None => message.data_here(table, into, way),
        }
        message.one_of_ways(table, node);
        match (self.cause, name) {
            (Cause::Missing, Some(name)) if !is_ruled_out(table, table.hash(name), self.of) => {
                let mut names = Names::near(table.text(name));
                names.fields(table, self.of, 0);
                if let Some(object) = object {
                    names.fields(table, Value::item(table, object, table.node(object)), 0);
                }
                names.write("fields available: ", message);
            }
            (Cause::Opaque, Some(_)) if self.of.is_list(table) => {
                message.line("an array's entries have fields: `[0]` is the first, `[*]` are all");
            }
            (Cause::Sometimes, Some(_)) => match self.tag() {
                Some(tag) => {
                    message.line("test ");
                    message.code(tag);
                    message.push(" with `StringEquals` in a Choice state before");
                }
                None => message.line("test it with `IsPresent` in a Choice state before"),
            },
            (Cause::Null, _) => message.line("test it with `IsNull` in a Choice state before"),
            _ => {}
        }
        if let What::Schema(schema, ..) = self.of.what {
            message.derived(schema);
        }
    }

    /// The field that tells the variants of an enum apart, where it is tagged within.
    const fn tag(self) -> Option<&'static str> {
        let What::Schema(Schema { kind: Kind::OneOf([variant, ..]), .. }, side, _) = self.of.what else { return None };
        match &plain(variant.schema, side).schema.kind {
            Kind::Object { fields: [first, ..], .. } => match plain(first.schema, side).schema.kind {
                Kind::Words([_]) => Some(first.written.text),
                _ => None,
            },
            _ => None,
        }
    }

    const fn no_field(self, table: &Table<'_>, name: NameId, message: &mut Message) {
        if is_ruled_out(table, table.hash(name), self.of) {
            message.push("the field ");
            message.code(table.text(name));
            return message.push(" is absent here: a Choice state before has found so");
        }
        message.push("there is no field ");
        message.code(table.text(name));
        match self.of.what {
            What::Schema(schema, ..) if !schema.name.is_empty() => {
                message.push(" in ");
                message.type_name(schema);
            }
            What::Answer(_) => {
                message.push(" in the answer of an execution; what the machine gives is in its `Output`")
            }
            _ => {}
        }
    }

    const fn no_entry(self, table: &Table<'_>, message: &mut Message) {
        message.push("there is no entry `");
        message.step(table, self.step);
        message.push("` in ");
        message.kind(table, self.of);
        let length = match self.of.what {
            What::Schema(schema, ..) => match schema.kind {
                Kind::List { length: Some(length), .. } => Some(length),
                Kind::Tuple(of) => Some(of.len()),
                _ => None,
            },
            What::Answer(_) => None,
            What::Node(node) => match table.node(node) {
                Item::Tuple(of) => Some(table.length(of) as usize),
                _ => None,
            },
        };
        if let Some(length) = length {
            message.push(", whose length is ");
            message.number(length);
        }
    }

    const fn opaque(self, table: &Table<'_>, message: &mut Message) {
        message.push("`");
        message.step(table, self.step);
        message.push("` leads into ");
        message.kind(table, self.of);
        message.push(match table.node(self.step) {
            Item::Field(..) | Item::Mapped(..) => ", which has no fields",
            _ => ", which has no entries",
        });
    }

    const fn null(self, table: &Table<'_>, message: &mut Message) {
        message.push("`");
        message.step(table, self.step);
        message.push("` leads into ");
        message.kind(table, self.of);
        message.push(", and `null` has nothing in it");
    }
}

const fn base_or(step: Item, node: u32) -> u32 {
    match base(step) {
        Some(base) => base,
        None => node,
    }
}

/// On the way that was looked at nothing is there.
const fn absent(table: &Table<'_>, node: u32, message: &mut Message) {
    let count = ways(table, node);
    if count == 1 {
        return message.push("nothing is there");
    }
    message.push("nothing is there on one of the ");
    message.number(count as usize);
    message.push(" ways that lead here");
    message.line("on another it is ");
    let mut way = 0;
    while way < count {
        if resolve(table, node, way, 0).trouble.is_none() {
            return message.origin(table, node, way);
        }
        way += 1;
    }
}

/// A field that may be absent, and why it may.
pub(super) const fn sometimes(table: &Table<'_>, of: Value, name: NameId, message: &mut Message) {
    message.push("the field ");
    message.code(table.text(name));
    let What::Schema(schema, side, without) = of.what else {
        return message.push(" may be absent: not every way that leads here writes it");
    };
    message.push(" of ");
    message.type_name(schema);
    message.push(" may be absent");
    let hash = table.hash(name);
    match &schema.kind {
        Kind::OneOf(variants) => {
            message.push(": ");
            having(table, variants, side, without, hash, message);
        }
        Kind::Object { fields, .. } if find(fields, hash, 0, side).is_some() => message.push(match side {
            Side::Written => ": `skip_serializing_if` leaves it out",
            Side::Read => ": it is optional in the data that arrives",
        }),
        _ => message.push(": it is flattened from an `Option`"),
    }
}

/// The variants that have the field.
const fn having(
    table: &Table<'_>,
    variants: &'static [Variant],
    side: Side,
    without: u64,
    hash: u64,
    message: &mut Message,
) {
    let mut names = Names::near("");
    let mut rest = variants;
    let mut index = 0;
    while let [variant, others @ ..] = rest {
        if stands(variant, index, side, without) {
            let mut view = View::EMPTY;
            let has = Stepping::to(table, hash).field(Value::of(variant.schema, side), &mut view);
            if !matches!(has, Has::No) {
                names.add(variant.written.text);
            }
        }
        index += 1;
        rest = others;
    }
    message.push("only these variants have it: ");
    names.push_list(message);
}
