//! What a definition says of its data: the result of following it.
//!
//! [`follow`] reads the states ([`machine`]), gives each a place in an order in which loops come to rest soonest ([`order`]),
//! and takes one after the other until what reaches them does not change ([`follow::Follow`]). Then it goes through them once
//! more and asks.

mod arrivals;
mod asks;
mod catch;
mod chain;
mod choice;
mod context;
mod data;
mod endless;
mod errors;
mod follow;
mod intrinsics;
mod join;
mod jsonata;
mod lack;
mod literal;
mod machine;
mod map;
mod narrow;
mod nodes;
mod order;
mod parallel;
mod paths;
mod prune;
mod simple;
mod spot;
mod task;
mod template;
mod test;
mod unknown;
mod variables;
mod weak;

#[cfg(test)]
mod tests;

use super::{Node, NodeId, Place, Question, Sought};
use crate::check::{self, Location};
use crate::json::Value;
use std::ops::Range;

/// Follows the data of a definition, as the macro lowers it or as it stands in a file.
///
/// What cannot be read is not known. Where it is a mistake, the checker says so. What nobody follows, though somebody reads it,
/// is said ([`Unknown`]):
///
/// - what `..`, a path that goes on behind several names (`['a','b'].c`) and `append()` find, and `*` on an object that a state
///   builds upon a type;
/// - what `States.StringToJson` reads, and `States.JsonMerge` where the second object is a type's;
/// - `$` in the `Assign` of a JSONPath state that has `ResultSelector` or `ResultPath`;
/// - the items of an `ItemReader` but for `s3:listObjectsV2` and a CSV file with `CSVHeaders`, unless they are stated; what
///   `$$.Execution.Input` is in the children of a DISTRIBUTED Map; what a `ResultWriter` without a `Resource` gives;
/// - the result of activities, `.waitForTaskToken` and other services, unless it is stated;
/// - what a loop makes that grows with each round.
///
/// Nor is known, silently:
///
/// - the paths for its limits of a Task that has `Parameters`: no record says what they start from;
/// - of JSONata what filters, orderings, groupings, `*`, `**`, `%`, `.(…)` on lists, functions as values and functions that
///   may collapse a list of one give; conditions on what lies deeper than a field of the input;
/// - behind a Choice what the ways that meet before it differ in: it may tell which way it was.
///
/// Whether a loop ever ends is asked of the first rule of a JSONPath Choice, where that asks whether a field is there or of what
/// kind it is, and where nothing but an error leaves the loop elsewhere. It is not asked of comparisons and of JSONata, whose
/// outcome no type tells; nor of a machine that starts itself, for what it is started with is judged by itself.
///
/// A field of the error output, `Cause`, counts as there, though AWS leaves it out of some timeouts. A list counts as long
/// enough for any index, unless the definition itself makes it.
#[must_use]
pub fn follow(definition: &Value, sources: &dyn Sources) -> Plan {
    if check::is_too_deep(definition) {
        return Plan::default();
    }
    let machine = machine::Machine::new(definition);
    let mut follow = follow::Follow::new(&machine, sources);
    follow.run();
    follow.ask();
    prune::plan(follow.nodes, follow.asks, follow.places)
}

/// What the data of a machine is, as far as the definition says, and what must hold of it.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The nodes, by number; a node refers to nodes before it.
    pub nodes: Vec<Node>,
    /// What must hold, in the order of the definition.
    pub asked: Vec<Asked>,
    /// Why something is not known, by number.
    pub unknowns: Vec<Unknown>,
    /// The leaves that are called, each where it is called first.
    pub calls: Vec<(u32, Location)>,
    /// For the editor: the paths of the definition.
    pub paths: Vec<Walk>,
    /// The states, and how data comes to each: for messages.
    pub places: Vec<Place>,
}

/// Where a path leads.
#[derive(Clone, Debug)]
pub struct Walk {
    /// The value in which the path stands.
    pub location: Location,
    /// What it leads to.
    pub to: NodeId,
    /// What each of its fields is read from.
    pub reads: Vec<Read>,
}

/// A field on a path.
#[derive(Clone, Debug)]
pub struct Read {
    /// The bytes of the value's text in which it is named.
    pub range: Range<usize>,
    /// What it is read from.
    pub from: NodeId,
}

/// A question, and where its answer matters.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// Where in the definition: the value of the field, or the state's resource.
    pub location: Location,
    /// The bytes of the value's text that are asked about, where that is a part of it: a path in an expression.
    pub range: Option<Range<usize>>,
    /// How a message begins: `ItemsPath \`$.userIds\` in state \`ProcessUser\``.
    pub head: String,
    /// What a message may end with: what there is in place of it, where the definition itself says so.
    pub note: Option<String>,
    /// Where it looks, if that is in the data that reaches its state.
    pub sought: Option<Sought>,
    /// The objects, by the ways on which the state is reached, from which its path reads what only the types under them may
    /// have: their own fields are there too. Or the array, which the definition makes, that has not the entry of its path.
    pub over: Option<NodeId>,
    /// A name for the question, unique in the plan and an identifier of Rust: `ProcessUser_ItemsPath`.
    pub name: String,
}

/// A place from which nothing is known, and what would make it known.
#[derive(Clone, Debug)]
pub struct Unknown {
    /// The place: a resource, a path, the machine's root.
    pub location: Location,
    /// What is not known there: the text of a warning. `None`: there is nothing to say, such as where the author said `_`.
    pub message: Option<String>,
    /// How to say it.
    pub help: Option<String>,
    /// Whether something reads it for certain: a path, a comparison.
    pub read: bool,
    /// The leaves that are given it: it is read if one of them takes something in particular there.
    pub given_to: Vec<Given>,
}

/// Where in what a leaf is given something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The leaf.
    pub leaf: u32,
    /// The fields that lead there; empty: to an entry of a list.
    pub path: Vec<String>,
}

/// What the definition's reader knows and the definition does not say: the types of the program. Without more it is nothing.
#[expect(unused_variables, reason = "who knows nothing looks at nothing; the names are for the documentation")]
pub trait Sources {
    /// The leaf of what a Task calls, by the value of its `Resource`, or of `FunctionName` or `StateMachineArn` in its
    /// arguments: a hole, a reference.
    fn callee(&self, resource: &Value) -> Option<Callee> {
        None
    }

    /// The leaf whose input is what an execution takes, where the machine says so, and whose output is what it gives.
    fn machine(&self) -> MachineLeaf {
        MachineLeaf::default()
    }

    /// A stated type: `as Type` behind the value at this place. `Some(None)`: `as _`.
    fn stated(&self, at: &Location) -> Option<Option<u32>> {
        None
    }

    /// An error name in `ErrorEquals` that is not text: the leaf of its type, and the variant.
    fn error(&self, name: &Value) -> Option<(u32, String)> {
        None
    }
}

/// Something that a Task calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Callee {
    /// Its leaf.
    pub leaf: u32,
    /// Whether it is a Lambda function; a machine otherwise. `None`: only rustc knows.
    pub is_function: Option<bool>,
}

/// What a machine declares of its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct MachineLeaf {
    /// The leaf whose input an execution takes.
    pub input: Declared,
    /// The leaf whose output an execution gives.
    pub output: Declared,
}

/// How much a machine declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Declared {
    /// Nothing.
    #[default]
    Nothing,
    /// Any JSON: `_`.
    Any,
    /// A type: its leaf.
    Leaf(u32),
}
