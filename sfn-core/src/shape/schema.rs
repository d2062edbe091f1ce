//! The schema of a type's JSON, as a constant.

use super::Name;
use std::fmt;

/// What JSON a type is written as and read from.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// The type's name, as its author wrote it; `Payment::Card` for an inner part of a type.
    pub name: &'static str,
    /// The schemas of its type parameters.
    pub arguments: &'static [SchemaRef],
    /// Where it is derived, `src/orders.rs:11`; empty for types that nobody derives.
    pub at: &'static str,
    /// Its JSON.
    pub kind: Kind,
}

/// The kinds of JSON.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Nobody said: a type that does not derive `Shape`, `#[serde(with = "…")]` without `#[shape(as = …)]`.
    Unknown,
    /// Any JSON, on purpose: `serde_json::Value`, `#[shape(any)]`.
    Any,
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A whole number from `min` to `max`.
    Integer {
        /// The least.
        min: i128,
        /// The greatest.
        max: i128,
    },
    /// A number. Those that are not finite are written as `null`, which is not held against anybody.
    Number,
    /// A string, and what stands in it where that is known: `a timestamp`, `a UUID`; empty where it may be any text.
    Text(&'static str),
    /// One of some strings: an enum without data.
    Words(&'static [Variant]),
    /// `null`, or what it holds.
    Option(SchemaRef),
    /// A list. `length`: of exactly so many.
    List {
        /// What it holds.
        of: SchemaRef,
        /// How many, where that is known.
        length: Option<usize>,
    },
    /// A list of exactly these.
    Tuple(&'static [SchemaRef]),
    /// An object with keys of its own, all of whose values are alike.
    Map(SchemaRef),
    /// An object with known fields.
    Object {
        /// The fields, in the order in which they are written.
        fields: &'static [Field],
        /// What `#[serde(flatten)]` puts among them: objects, options of objects, maps.
        flattened: &'static [SchemaRef],
        /// `#[serde(deny_unknown_fields)]`.
        closed: bool,
    },
    /// One of several: an enum, in any of serde's four forms.
    OneOf(&'static [Variant]),
    /// A type that is read from something else than what it is written as: `#[serde(from = "…", into = "…")]`, or with
    /// parts that go one way only. A side may itself be
    /// of this kind, and is then taken for the same direction.
    Sides {
        /// What it is written as.
        written: SchemaRef,
        /// What it is read from.
        read: SchemaRef,
    },
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an attribute of serde's, and any of them goes with any other"
)]
pub struct Field {
    /// The name that it is written as.
    pub written: Name,
    /// The name that it is read from.
    pub read: Name,
    /// The other names that it is read from: `#[serde(alias = "…")]`.
    pub aliases: &'static [Name],
    /// Whether it is never written: `#[serde(skip_serializing)]`.
    pub never_written: bool,
    /// Whether it is not always written: `#[serde(skip_serializing_if = "…")]`.
    pub sometimes_written: bool,
    /// Whether it is never read: `#[serde(skip_deserializing)]`.
    pub never_read: bool,
    /// Whether it may be absent when it is read: an `Option`, `#[serde(default)]`.
    pub optional: bool,
    /// Its value.
    pub schema: SchemaRef,
}

/// One way of an enum.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// The name that it is written as: its tag.
    pub written: Name,
    /// The names that it is read from, aliases among them; empty where it is never read.
    pub read: &'static [Name],
    /// Whether it is never written.
    pub never_written: bool,
    /// All of its JSON, the tag in it: `{"Card": {…}}`, `{"kind": "card", …}`, or what it holds where it is untagged. A
    /// tag beside other fields is the first field, a [`Kind::Words`] of one; so is a variant without data. In
    /// [`Kind::Words`] itself it says nothing: [`SchemaRef::UNKNOWN`].
    pub schema: SchemaRef,
}

/// A reference to the schema of a type, which may refer to itself.
///
/// A constant that holds a plain reference is evaluated with all that it refers to, again and again, and a type that
/// holds itself is a cycle then (E0391), behind a `static` too. rustc does not look into a union. What a type must know of
/// another while both are evaluated stands beside the reference, for the same reason.
#[derive(Clone, Copy)]
pub struct SchemaRef {
    schema: Hidden,
    id: u64,
    pub(super) optional: bool,
}

/// What rustc does not look into. Not `MaybeUninit`, whose methods are calls, which cost its interpreter.
#[derive(Clone, Copy)]
union Hidden {
    schema: &'static Schema,
    _nothing: (),
}

impl SchemaRef {
    /// A reference to the schema of the type with this id.
    #[must_use]
    pub const fn new(schema: &'static Schema, id: u64) -> Self {
        Self { schema: Hidden { schema }, id, optional: false }
    }

    /// A reference to an inner part of a type, such as the fields of a variant.
    #[must_use]
    pub const fn inner(schema: &'static Schema) -> Self {
        Self::new(schema, 0)
    }

    /// The same; a field of the type may be absent where it is read, as that of an `Option`.
    #[must_use]
    pub const fn or_absent(self) -> Self {
        Self { optional: true, ..self }
    }

    /// The schema.
    #[must_use]
    #[expect(unsafe_code, reason = "no safe constant can refer to itself")]
    pub const fn get(self) -> &'static Schema {
        // SAFETY: `new` is the only way to make one, and it writes the reference.
        unsafe { self.schema.schema }
    }

    /// Tells types apart: the same for the same type everywhere in a program. 0: an inner part of a type.
    #[must_use]
    pub const fn id(self) -> u64 {
        self.id
    }

    /// Whether a field of this type may be absent where it is read, whatever its attributes.
    #[must_use]
    pub const fn is_optional(self) -> bool {
        self.optional
    }

    /// The same; a field of the type may be absent where one of `other` may.
    #[must_use]
    pub const fn absent_as(self, other: Self) -> Self {
        Self { optional: other.optional, ..self }
    }

    /// Any JSON, on purpose.
    pub const ANY: Self = Self::inner(&Schema { name: "any", arguments: &[], at: "", kind: Kind::Any });

    /// An object of which nothing is known, and that nobody writes.
    pub const NOTHING: Self = Self::inner(&Schema {
        name: "nothing",
        arguments: &[],
        at: "",
        kind: Kind::Object { fields: &[], flattened: &[], closed: false },
    });

    /// The schema of a type that nobody described.
    pub const UNKNOWN: Self = Self::inner(&Schema { name: "_", arguments: &[], at: "", kind: Kind::Unknown });
}

impl fmt::Debug for SchemaRef {
    /// The name alone: a schema may hold itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get().name)
    }
}
