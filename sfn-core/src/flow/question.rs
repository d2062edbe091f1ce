//! What must hold of the data, to be answered where the types are known.

use super::{NodeId, Part};

/// What must hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// A path leads somewhere, whichever way the state was reached; where its last step is a mapped one, on some way.
    There(NodeId),
    /// It is there and of this kind, and never `null`.
    Is(NodeId, Want),
    /// A comparison of this kind can hold: it is of this kind on some way.
    Compares(NodeId, Want),
    /// A comparison with this string can hold.
    Equals(NodeId, String),
    /// A test of a Choice does not always come out the same.
    Tells(NodeId, Test),
    /// A test of a Choice may leave the loop that it leads into: it does not always come out so for what comes round again.
    Ends {
        /// What is tested, whichever way it comes.
        all: NodeId,
        /// The same, where it comes round.
        round: NodeId,
        /// The test.
        test: Test,
        /// What it comes out as where the loop goes on.
        stays: bool,
    },
    /// It is what the leaf takes (a call), or what the leaf gives (the end of a machine that declares its output).
    Fits(NodeId, u32, Part),
    /// The same of a call, where only the leaf's type tells what it is given.
    Called {
        /// The leaf.
        leaf: u32,
        /// What it is given if it is a function.
        function: NodeId,
        /// What it is given if it is a machine.
        machine: NodeId,
    },
    /// Somebody fails with this error.
    Raised {
        /// The name.
        name: Raised,
        /// The leaves that are called.
        by: Vec<u32>,
        /// The other names that can be raised there: of Fail states.
        others: Vec<String>,
    },
}

/// An error name in `Retry` or `Catch`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Raised {
    /// As text.
    Name(String),
    /// The variant of the error type that is this leaf.
    Variant(u32, String),
}

/// A kind of JSON that a field, a function or a comparison wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Want {
    /// An object.
    Object,
    /// A list.
    List,
    /// A string.
    Text,
    /// A string that is a timestamp.
    Timestamp,
    /// A number.
    Number,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// `null`.
    Null,
    /// A string, a number, a boolean or `null`.
    Scalar,
    /// An object or a list: what a Map of JSONata goes through.
    Items,
    /// A number or a list of numbers, as functions of JSONata take them.
    Numbers,
    /// A string or a list of strings.
    Texts,
}

/// A test of a Choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Test {
    /// `IsPresent`.
    Present,
    /// `IsNull`.
    Null,
    /// `IsString`, `IsNumeric`, `IsBoolean`, `IsTimestamp`.
    Kind(Want),
}
