//! How data comes to a state, for messages about what it has not.

use super::NodeId;

/// A state, and how data comes to it.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// The transitions that lead to it.
    pub arrivals: Vec<Arrival>,
}

/// What comes to a state along one transition.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The place that it comes from, by its number; `None`: the execution starts there.
    pub from: Option<u32>,
    /// What comes, where other data comes too.
    pub data: Option<NodeId>,
    /// What was there before and does not come.
    pub loss: Option<Loss>,
}

/// What a state was given and does not hand on.
#[derive(Clone, Debug)]
pub struct Loss {
    /// The fields that lead to it; none: it is all of the data.
    pub at: Vec<String>,
    /// What stood there.
    pub before: NodeId,
    /// Why it is lost.
    pub by: LostBy,
}

/// What takes the place of data, or leaves it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LostBy {
    /// The result, without a `ResultPath`.
    Result,
    /// The result, where `ResultPath` puts it.
    ResultPath,
    /// The result of a JSONata state without an `Output`.
    JsonataResult,
    /// The error output, in a catcher without a `ResultPath`.
    Error,
    /// The error output, where the `ResultPath` of a catcher puts it.
    ErrorPath,
    /// The error output, in a catcher of a JSONata state without an `Output`.
    JsonataError,
    /// `InputPath`.
    InputPath,
    /// `OutputPath`.
    OutputPath,
    /// `Output`.
    Output,
    /// `Parameters`.
    Parameters,
    /// `Arguments`.
    Arguments,
    /// `ItemSelector`.
    ItemSelector,
    /// The items of a Map, without an `ItemSelector`.
    Items,
}

/// Where in the data that reaches a state a question looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// The state: its place, by number.
    pub place: u32,
    /// How the author calls that data: `$`, `$states.input`.
    pub root: &'static str,
    /// The fields from there on.
    pub fields: Vec<String>,
}
