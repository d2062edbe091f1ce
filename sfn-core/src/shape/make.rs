//! How schemas are made: what `#[derive(Shape)]` writes, in few tokens.
//!
//! rustc spends more on a literal with nine fields than on a call with three. A call within that costs as much again.

use super::{Field, Kind, Name, Schema, SchemaRef, Variant};

/// A name whose hash is known.
#[must_use]
pub const fn name(text: &'static str, hash: u64) -> Name {
    Name { text, hash }
}

/// A field that is written and read alike.
#[must_use]
pub const fn field(text: &'static str, hash: u64, schema: SchemaRef) -> Field {
    let name = Name { text, hash };
    Field {
        written: name,
        read: name,
        aliases: &[],
        never_written: false,
        sometimes_written: false,
        never_read: false,
        optional: schema.optional,
        schema,
    }
}

impl Field {
    /// The same, read from another name.
    #[must_use]
    pub const fn read_as(self, text: &'static str, hash: u64) -> Self {
        Self { read: name(text, hash), ..self }
    }

    /// The same, read from these names too.
    #[must_use]
    pub const fn or_read_as(self, aliases: &'static [Name]) -> Self {
        Self { aliases, ..self }
    }

    /// The same, never written.
    #[must_use]
    pub const fn never_written(self) -> Self {
        Self { never_written: true, ..self }
    }

    /// The same, not always written.
    #[must_use]
    pub const fn sometimes_written(self) -> Self {
        Self { sometimes_written: true, ..self }
    }

    /// The same, never read.
    #[must_use]
    pub const fn never_read(self) -> Self {
        Self { never_read: true, ..self }
    }

    /// The same; it may be absent, or must not be, where it is read.
    #[must_use]
    pub const fn optional(self, optional: bool) -> Self {
        Self { optional, ..self }
    }
}

/// A variant that is one of some strings.
#[must_use]
pub const fn word(written: Name, read: &'static [Name]) -> Variant {
    variant(written, read, SchemaRef::UNKNOWN)
}

/// A variant with this JSON.
#[must_use]
pub const fn variant(written: Name, read: &'static [Name], schema: SchemaRef) -> Variant {
    Variant { written, read, never_written: false, schema }
}

impl Variant {
    /// The same, never written.
    #[must_use]
    pub const fn never_written(self) -> Self {
        Self { never_written: true, ..self }
    }
}

/// The schema of a type without parameters, or of an inner part of a type.
#[must_use]
pub const fn schema(name: &'static str, at: &'static str, kind: Kind) -> Schema {
    Schema { name, arguments: &[], at, kind }
}

/// An object without `#[serde(flatten)]`.
#[must_use]
pub const fn object(fields: &'static [Field], closed: bool) -> Kind {
    Kind::Object { fields, flattened: &[], closed }
}

/// The id of a generic type with these arguments.
#[must_use]
pub const fn mixed(id: u64, arguments: &[SchemaRef]) -> u64 {
    let mut id = id;
    let mut rest = arguments;
    while let [argument, others @ ..] = rest {
        id = (id.rotate_left(23) ^ argument.id()).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        rest = others;
    }
    id
}
