//! What is known of the JSON at one place of a machine, before any type is looked at.

use crate::lambda::ErrorName;
use crate::shape::SchemaRef;

/// A node of a plan, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// What is known of the JSON at one place.
///
/// INVARIANT, kept by whoever makes nodes: a [`Node::Step`] stands upon a leaf, a step or a narrowed one of them. A step into
/// anything else is that thing's own part (a field of an [`Node::Object`], each way of a [`Node::Join`]).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// Nothing is known; the number is that of the [`Unknown`](super::Unknown) which says why.
    Unknown(u32),
    /// Nothing is there, as on a way that does not write the field.
    Absent,
    /// The JSON of a Rust type: the number of its [`Leaf`].
    Leaf(u32, Part),
    /// A part of `base`, which only a schema knows.
    Step(NodeId, Step),
    /// `base`, where a Choice has found this of it.
    Narrow(NodeId, Fact),
    /// An object: these keys, over those of `rest`, which is an object too. No `rest`: no other keys.
    Object {
        /// The keys, in the order of their hashes.
        fields: Vec<(String, NodeId)>,
        /// What has the other keys.
        rest: Option<NodeId>,
    },
    /// A list, all of whose entries are alike.
    List(NodeId),
    /// A list of exactly these.
    Tuple(Vec<NodeId>),
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A string.
    Text,
    /// This string.
    Word(String),
    /// One of these, by the way on which the state was reached; two or more, sorted, none of them a join.
    Join(Vec<NodeId>),
    /// The same, with what to call it in a message: `the Parameters of state \`Pay\``.
    Named(NodeId, String),
}

/// A step into a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A field, which JSONPath wants to be there.
    Field(String),
    /// A field as JSONata takes it: of an object, or of each object of a list; nothing where it is absent.
    Mapped(String),
    /// An entry of a list, from 0; from the end, where it is negative.
    Index(i64),
    /// Any entry of a list.
    Entry,
}

/// What a Choice has found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// It is there.
    Present,
    /// It is a list of which some entry, or a part of one, is there.
    Searched,
    /// It is not `null`.
    NotNull,
    /// It is of this kind.
    Kind(super::Want),
    /// It is this string.
    Is(String),
    /// It is not this string.
    IsNot(String),
    /// It has this field.
    Has(String),
    /// It has no such field.
    HasNot(String),
    /// Its field is this string: one way of a tagged enum.
    Tagged(String, String),
    /// Its field is not this string.
    NotTagged(String, String),
}

/// Which side of a leaf's types is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// What it takes, as it is read.
    Input,
    /// What it gives, as it is written.
    Output,
    /// What a Task that calls it gives: the output of a function; for a machine, the answer of
    /// `states:startExecution.sync:2`, an object with the output in its `Output`.
    Result,
}

/// The types behind a resource of the program: what a plan's leaves are, once rustc knows them.
#[derive(Clone, Copy, Debug)]
pub struct Leaf {
    /// Its name: `pay`, `Weekly`; for a stated type the type's.
    pub name: &'static str,
    /// Whether it is a Lambda function. What a Task that calls a machine gives is an object around the machine's output.
    pub is_function: bool,
    /// What it takes.
    pub input: SchemaRef,
    /// What it gives.
    pub output: SchemaRef,
    /// The error names that it declares.
    pub errors: &'static [ErrorName],
    /// Whether it fails with other errors too.
    pub fails_with_any: bool,
}

impl Leaf {
    /// Something of which nothing is known.
    pub const UNKNOWN: Self = Self {
        name: "",
        is_function: true,
        input: SchemaRef::UNKNOWN,
        output: SchemaRef::UNKNOWN,
        errors: &[],
        fails_with_any: true,
    };
}
