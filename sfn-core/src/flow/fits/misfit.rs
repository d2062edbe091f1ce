//! What does not fit, and how a message says it.

use super::DEEPEST;
use crate::flow::Message;
use crate::flow::answer::Asking;
use crate::flow::lost::{self, Fields};
use crate::flow::names::Names;
use crate::flow::step::is_ruled_out;
use crate::flow::table::Table;
use crate::flow::value::{Side, Value, What};
use crate::shape::{Field, Kind, Schema, hash};

/// What does not fit.
#[derive(Clone, Copy)]
pub(super) struct Misfit<'a> {
    pub(super) reason: Reason<'a>,
    /// What comes.
    pub(super) source: Value,
    /// What is read.
    pub(super) target: &'static Schema,
    /// The id of its type.
    pub(super) target_id: u64,
    /// Where.
    pub(super) path: [Segment; DEEPEST],
    pub(super) depth: usize,
}

/// Why it does not.
#[derive(Clone, Copy)]
pub(super) enum Reason<'a> {
    /// It is of another kind.
    Kind,
    /// It may be `null`.
    Null,
    /// A field is not there.
    Missing(&'static Field),
    /// A field is not always there.
    Sometimes(&'static Field),
    /// A field is not known, and no unknown ones are taken.
    Extra(&'a str),
    /// A string is none of those that are known.
    Word(&'a str),
    /// A list is longer or shorter than what is read.
    Length { length: usize, wanted: usize },
    /// No variant of an enum takes it.
    NoVariant,
}

/// A step on the way to a value.
#[derive(Clone, Copy)]
pub(super) enum Segment {
    /// To the same value, as something else.
    Itself,
    /// To one of its variants.
    Variant(u32),
    Field(&'static str),
    /// To an entry; none: any.
    Entry(Option<usize>),
    /// To any field.
    Any,
}

impl Misfit<'_> {
    /// Whether the value itself is a string, and none of those that are known.
    pub(super) const fn is_of_itself_a_word(&self) -> bool {
        self.depth == 0 && matches!(self.reason, Reason::Word(_))
    }

    /// Whether it is the name of the variant at this depth that does not fit: its tag, or the only field that it has.
    pub(super) const fn is_of_tag(&self, depth: usize) -> bool {
        match self.reason {
            Reason::Word(_) => self.depth <= depth + 1,
            Reason::Kind => self.depth <= depth,
            Reason::Missing(_) => self.depth == depth && matches!(self.target.kind, Kind::Object { fields: [_], .. }),
            _ => false,
        }
    }

    /// Where and why.
    pub(super) const fn write(&self, table: &Table<'_>, reader: &str, message: &mut Message) {
        message.line("");
        self.write_path(message);
        match self.reason {
            Reason::Kind => self.write_kind(table, reader, message),
            Reason::Null => {
                needs(reader, message);
                message.kind_of_schema(self.target);
                message.push(", but it may be null");
            }
            Reason::Missing(field) => {
                self.needs_field(reader, field, message);
                if is_ruled_out(table, field.read.hash, self.source) {
                    message.push(", which is absent here: a Choice state before has found so");
                } else if self.is_absent(table, field) {
                    message.push(", which is absent here");
                } else {
                    message.push(", which is not ");
                    self.push_place(message);
                }
            }
            Reason::Sometimes(field) => {
                self.needs_field(reader, field, message);
                message.push(", which may be absent");
                if self.is_of_one_type() {
                    message.push(": it is written with `skip_serializing_if`, but read without `default`");
                } else if self.is_named() {
                    message.push(" ");
                    self.push_place(message);
                }
            }
            Reason::Extra(name) => {
                message.type_name(self.target);
                message.push(" takes no field ");
                message.code(name);
                message.push(": it has `deny_unknown_fields`");
            }
            Reason::Word(word) => {
                message.type_name(self.target);
                message.push(" has no ");
                message.code(word);
            }
            Reason::Length { length, wanted } => {
                needs(reader, message);
                message.push("an array of ");
                message.number(wanted);
                message.push(", but gets one of ");
                message.number(length);
            }
            Reason::NoVariant => {
                message.push("no variant of ");
                message.type_name(self.target);
                message.push(" takes ");
                message.kind(table, self.source);
            }
        }
    }

    /// Whether what comes may have the field, but not here.
    const fn is_absent(&self, table: &Table<'_>, field: &'static Field) -> bool {
        let mut names = Names::near(field.read.text);
        names.fields(table, self.source, 0);
        matches!(names.nearest(), Some(nearest) if hash(nearest) == field.read.hash)
    }

    /// Whether what comes is of the type that is read.
    const fn is_of_one_type(&self) -> bool {
        self.source.id != 0 && self.source.id == self.target_id
    }

    /// Whether what comes is of a type that has a name.
    const fn is_named(&self) -> bool {
        matches!(self.source.what, What::Schema(schema, ..) if !schema.name.is_empty())
    }

    /// `in \`Receipt\``, or `there`.
    const fn push_place(&self, message: &mut Message) {
        match self.source.what {
            What::Schema(schema, ..) if self.is_named() => {
                message.push("in ");
                message.type_name(schema);
            }
            _ => message.push("there"),
        }
    }

    const fn write_path(&self, message: &mut Message) {
        let mut path = self.path.split_at(self.depth).0;
        let mut begun = false;
        while let [segment, others @ ..] = path {
            if !begun && !matches!(segment, Segment::Itself | Segment::Variant(_)) {
                message.push("at `$");
                begun = true;
            }
            match segment {
                Segment::Field(name) => message.field(name),
                Segment::Entry(Some(index)) => {
                    message.push("[");
                    message.number(*index);
                    message.push("]");
                }
                Segment::Entry(None) => message.push("[*]"),
                Segment::Any => message.push(".*"),
                Segment::Itself | Segment::Variant(_) => {}
            }
            path = others;
        }
        if begun {
            message.push("`: ");
        }
    }

    const fn write_kind(&self, table: &Table<'_>, reader: &str, message: &mut Message) {
        needs(reader, message);
        message.kind_of_schema(self.target);
        message.push(", but gets ");
        message.kind(table, self.source);
    }

    const fn needs_field(&self, reader: &str, field: &'static Field, message: &mut Message) {
        needs(reader, message);
        message.push("the field ");
        message.code(field.read.text);
        if !self.target.name.is_empty() {
            message.push(" of ");
            message.type_name(self.target);
        }
    }

    /// Where the field was lost that is not there.
    pub(super) const fn write_lost(&self, asking: Asking<'_>, message: &mut Message) {
        let (Some(sought), Some(field)) = (asking.sought, self.missing()) else { return };
        let mut fields = Fields::of(asking.table, sought);
        let mut path = self.path.split_at(self.depth).0;
        while let [segment, others @ ..] = path {
            match segment {
                Segment::Field(name) => fields.push(name),
                Segment::Itself | Segment::Variant(_) => {}
                Segment::Entry(_) | Segment::Any => return,
            }
            path = others;
        }
        fields.push(field.read.text);
        fields.is_null = matches!(self.source.what, What::Schema(Schema { kind: Kind::Null, .. }, ..));
        lost::write(asking.table, sought, &fields, message);
    }

    /// The field that is not there; of what is no object, the first.
    const fn missing(&self) -> Option<&'static Field> {
        match (self.reason, &self.target.kind) {
            (Reason::Missing(field) | Reason::Sometimes(field), _) => Some(field),
            (Reason::Kind, Kind::Object { fields: [field, ..], .. }) if !field.optional => Some(field),
            _ => None,
        }
    }

    /// What is there instead, how to mend it, and where the types are derived.
    pub(super) const fn write_types(&self, table: &Table<'_>, message: &mut Message) {
        match self.reason {
            Reason::Missing(field) if !self.is_absent(table, field) => {
                let mut names = Names::near(field.read.text);
                names.fields(table, self.source, 0);
                names.write_list("fields available: ", message);
                if let Some(nearest) = names.nearest() {
                    message.line("is ");
                    message.code(nearest);
                    message.push(" meant to be ");
                    message.code(field.read.text);
                    message.push("?");
                }
            }
            Reason::Sometimes(_) if self.is_of_one_type() => message.line("put `#[serde(default)]` on the field too"),
            Reason::Sometimes(_) => {
                message.line(
                    "test it with `IsPresent` in a Choice state before, or take it as optional: `#[serde(default)]`",
                );
            }
            Reason::Null => message.line("test it with `IsNull` in a Choice state before, or take an `Option`"),
            Reason::Extra(name) => {
                let mut names = Names::near(name);
                names.fields(table, read(self.target), 0);
                names.write("fields that it takes: ", message);
            }
            Reason::Word(word) => {
                let mut names = Names::near(word);
                names.strings(table, read(self.target));
                names.write("strings that it takes: ", message);
            }
            Reason::NoVariant => {
                let mut names = Names::near("");
                names.variants(self.target);
                names.write("variants: ", message);
            }
            Reason::Missing(_) | Reason::Kind | Reason::Length { .. } => {}
        }
        message.derived(self.target);
        if self.source.id == 0 || self.source.id != self.target_id {
            message.derived_of(table, self.source);
        }
    }
}

const fn needs(reader: &str, message: &mut Message) {
    message.code(reader);
    message.push(" needs ");
}

const fn read(schema: &'static Schema) -> Value {
    Value { what: What::Schema(schema, Side::Read, 0), ..Value::UNKNOWN }
}
