//! A value of JSON, as far as a schema or a table says what it is.

use super::table::{Item, Table};
use super::{Leaf, Part, Want};
use crate::shape::{Kind, Schema, SchemaRef, Variant};

/// What may stand at a place.
#[derive(Clone, Copy)]
pub(super) struct Value {
    pub(super) what: What,
    /// Whether it may be `null` instead.
    pub(super) null: bool,
    /// The topmost of the [`Fact`](super::Fact)s that a Choice has found of it: a node of the table; 0: none.
    pub(super) facts: u32,
    /// The id of its type; 0: it has none.
    pub(super) id: u64,
}

/// Which side of a type is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// As it is written.
    Written,
    /// As it is read.
    Read,
}

/// A type without options, on one side.
#[derive(Clone, Copy)]
pub(super) struct Plain {
    pub(super) schema: &'static Schema,
    /// Whether it may be `null`.
    pub(super) null: bool,
    pub(super) id: u64,
}

/// Where it is said what a value is.
#[derive(Clone, Copy)]
pub(super) enum What {
    /// By a schema that is neither an option nor two-sided; a bit for each of its first 64 variants that a Choice has ruled out.
    Schema(&'static Schema, Side, u64),
    /// By a node: an object, a list, a tuple or a word.
    Node(u32),
    /// What the execution of a machine answers, with this output in it.
    Answer(SchemaRef),
}

/// Whether a value is of a kind.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    /// Every one of its variants is.
    All,
    /// Some of its variants are.
    Some,
    /// It never is.
    None,
    /// Nobody knows.
    Unknown,
}

/// How deep `Option<Option<…>>` is looked into.
const DEEPEST_OPTION: u32 = 16;

impl Value {
    /// No value: what an array begins with. It refers to nothing, so that rustc copies it fast.
    pub(super) const NONE: Self = Self::what(What::Node(0));
    pub(super) const UNKNOWN: Self = Self::of(SchemaRef::UNKNOWN, Side::Written);
    pub(super) const NULL: Self = Self::kind(&Schema { kind: Kind::Null, ..OWN });

    const fn kind(schema: &'static Schema) -> Self {
        Self::what(What::Schema(schema, Side::Written, 0))
    }

    /// What this side of a type is.
    pub(super) const fn of(schema: SchemaRef, side: Side) -> Self {
        let Plain { schema, null, id } = plain(schema, side);
        Self { what: What::Schema(schema, side, 0), null, facts: 0, id }
    }

    const fn what(what: What) -> Self {
        Self { what, null: false, facts: 0, id: 0 }
    }

    /// Whether it is one of several variants with data.
    pub(super) const fn has_variants(self) -> bool {
        matches!(self.what, What::Schema(Schema { kind: Kind::OneOf(_), .. }, ..))
    }

    /// Which variants of an enum are ruled out, a bit each.
    pub(super) const fn variants_out(self) -> u64 {
        match self.what {
            What::Schema(_, _, without) => without,
            What::Node(_) | What::Answer(_) => 0,
        }
    }

    /// A part of a leaf.
    const fn leaf(leaf: &Leaf, part: Part) -> Self {
        match part {
            Part::Input => Self::of(leaf.input, Side::Read),
            Part::Result if !leaf.is_function => Self::what(What::Answer(leaf.output)),
            Part::Output | Part::Result => Self::of(leaf.output, Side::Written),
        }
    }

    /// What a node is that stands upon no other.
    pub(super) const fn item(table: &Table<'_>, node: u32, item: Item) -> Self {
        match item {
            Item::Leaf(leaf, part) => match table.leaf(leaf) {
                Some(leaf) => Self::leaf(leaf, part),
                None => Self::UNKNOWN,
            },
            Item::Object { .. } | Item::List(_) | Item::Tuple(_) | Item::Word(_) => Self::what(What::Node(node)),
            Item::Null => Self::NULL,
            Item::Boolean => Self::kind(&Schema { kind: Kind::Boolean, ..OWN }),
            Item::Integer => Self::kind(&Schema { kind: Kind::Integer { min: i128::MIN, max: i128::MAX }, ..OWN }),
            Item::Number => Self::kind(&Schema { kind: Kind::Number, ..OWN }),
            Item::Text => Self::kind(&Schema { kind: Kind::Text(""), ..OWN }),
            _ => Self::UNKNOWN,
        }
    }

    /// Whether it is an object on some way, or may be.
    pub(super) const fn may_have_fields(self, table: &Table<'_>) -> bool {
        !matches!(self.likeness(table, Want::Object), Likeness::None)
    }

    pub(super) const fn is_list(self, table: &Table<'_>) -> bool {
        matches!(self.likeness(table, Want::List), Likeness::All)
    }

    pub(super) const fn is_unknown(self) -> bool {
        matches!(self.what, What::Schema(Schema { kind: Kind::Unknown | Kind::Any, .. }, ..))
    }

    /// Whether it is of a kind, where it is not `null` instead.
    pub(super) const fn likeness(self, table: &Table<'_>, want: Want) -> Likeness {
        match self.what {
            What::Schema(schema, side, without) => likeness(schema, side, without, want),
            What::Answer(_) => yes_or_no(matches!(want, Want::Object)),
            What::Node(node) => yes_or_no(match table.node(node) {
                Item::Object { .. } => matches!(want, Want::Object | Want::Items),
                Item::List(_) | Item::Tuple(_) if matches!(want, Want::Numbers | Want::Texts) => {
                    return Likeness::Unknown;
                }
                Item::List(_) | Item::Tuple(_) => matches!(want, Want::List | Want::Items),
                _ if matches!(want, Want::Timestamp) => return Likeness::Unknown,
                _ => matches!(want, Want::Text | Want::Scalar | Want::Texts),
            }),
        }
    }
}

/// The schema of what the language itself writes.
const OWN: Schema = Schema { name: "", arguments: &[], at: "", kind: Kind::Unknown };

/// One side of a type, without options.
pub(super) const fn plain(schema: SchemaRef, side: Side) -> Plain {
    let mut reference = schema;
    let mut null = false;
    let mut depth = 0;
    while depth < DEEPEST_OPTION {
        let schema = reference.get();
        reference = match &schema.kind {
            Kind::Option(of) => {
                null = true;
                *of
            }
            Kind::Sides { written, read } => match side {
                Side::Written => *written,
                Side::Read => *read,
            },
            _ => return Plain { schema, null, id: reference.id() },
        };
        depth += 1;
    }
    Plain { schema: SchemaRef::UNKNOWN.get(), null: true, id: 0 }
}

/// Whether a variant goes this way at all, and no Choice has ruled it out.
pub(super) const fn stands(variant: &Variant, index: u32, side: Side, without: u64) -> bool {
    let goes = match side {
        Side::Written => !variant.never_written,
        Side::Read => !variant.read.is_empty(),
    };
    goes && (index >= u64::BITS || (without >> index) & 1 == 0)
}

const fn yes_or_no(yes: bool) -> Likeness {
    if yes { Likeness::All } else { Likeness::None }
}

const fn likeness(schema: &Schema, side: Side, without: u64, want: Want) -> Likeness {
    yes_or_no(match &schema.kind {
        Kind::Unknown | Kind::Any | Kind::Option(_) | Kind::Sides { .. } => return Likeness::Unknown,
        Kind::Null => matches!(want, Want::Null | Want::Scalar),
        Kind::Boolean => matches!(want, Want::Boolean | Want::Scalar),
        Kind::Integer { .. } => matches!(want, Want::Integer | Want::Number | Want::Scalar | Want::Numbers),
        Kind::Number => matches!(want, Want::Number | Want::Scalar | Want::Numbers),
        Kind::Text(content) => match (content.as_bytes(), want) {
            (b"", Want::Timestamp) => return Likeness::Unknown,
            (content, Want::Timestamp) => matches!(content, b"a timestamp"),
            (_, want) => matches!(want, Want::Text | Want::Scalar | Want::Texts),
        },
        Kind::Words(_) if matches!(want, Want::Timestamp) => return Likeness::Unknown,
        Kind::Words(_) => matches!(want, Want::Text | Want::Scalar | Want::Texts),
        Kind::List { of, .. } if matches!(want, Want::Numbers | Want::Texts) => {
            let want = if matches!(want, Want::Numbers) { Want::Number } else { Want::Text };
            return likeness(plain(*of, side).schema, side, 0, want);
        }
        Kind::Tuple(_) if matches!(want, Want::Numbers | Want::Texts) => return Likeness::Unknown,
        Kind::List { .. } | Kind::Tuple(_) => matches!(want, Want::List | Want::Items),
        Kind::Map(_) | Kind::Object { .. } => matches!(want, Want::Object | Want::Items),
        Kind::OneOf(variants) => return likeness_of_variants(variants, side, without, want),
    })
}

/// INVARIANT: variants nest in types, which rustc lets nest 128 deep at most; those of one file do not.
const fn likeness_of_variants(variants: &[Variant], side: Side, without: u64, want: Want) -> Likeness {
    let (mut some, mut none, mut unknown) = (false, false, false);
    let mut index = 0;
    let mut rest = variants;
    while let [variant, others @ ..] = rest {
        if stands(variant, index, side, without) {
            let of = plain(variant.schema, side);
            match likeness(of.schema, side, 0, want) {
                Likeness::All => some = true,
                Likeness::None => none = true,
                Likeness::Unknown => unknown = true,
                Likeness::Some => (some, none) = (true, true),
            }
            none |= of.null;
        }
        index += 1;
        rest = others;
    }
    match (some, none, unknown) {
        (true, false, false) => Likeness::All,
        (true, true, _) | (_, true, true) => Likeness::Some,
        (false, true, false) => Likeness::None,
        _ => Likeness::Unknown,
    }
}
