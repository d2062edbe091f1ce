//! The Parallel state.

use super::QueryLanguage;
use super::machine::{Branch, Inner};
use super::object::object;
use super::retry::{Catcher, Retrier};
use crate::json::Value;

object! {
    /// Runs its branches at the same time; the result is the list of their outputs, in the order of the branches.
    ///
    /// Source: states-language.net/spec.html#parallel-state.
    pub struct Parallel {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The state's own query language; absent: that of what holds it.
        opt query_language: QueryLanguage = "QueryLanguage",
        /// The part of the raw input that the state sees. A path; `null`: `{}`. Default `$`. JSONPath.
        opt input_path: Value = "InputPath",
        /// The effective input of each branch. A payload template; absent: the input as it is. JSONPath.
        opt parameters: Value = "Parameters",
        /// The input of each branch. Any JSON with expressions; absent: the input. JSONata.
        opt arguments: Value = "Arguments",
        /// The branches: at least one.
        req branches: Vec<Branch> = "Branches",
        /// The effective result, from the result. A payload template; absent: the result as it is. JSONPath.
        opt result_selector: Value = "ResultSelector",
        /// Where the result goes in the raw input. A reference path; `null` drops it. Default `$`. JSONPath.
        opt result_path: Value = "ResultPath",
        /// The part of all this that is the state output. A path; `null`: `{}`. Default `$`. JSONPath.
        opt output_path: Value = "OutputPath",
        /// Variables that are set when the state succeeds. An object; both query languages.
        opt assign: Value = "Assign",
        /// The state output. Any JSON with expressions; absent: the result. JSONata.
        opt output: Value = "Output",
        /// The retriers; a retry runs every branch again.
        opt retry: Vec<Retrier> = "Retry",
        /// The catchers; they see the error of the branch that failed first.
        opt catch: Vec<Catcher> = "Catch",
        /// The state that follows. Either this or `end`.
        opt next: String = "Next",
        /// `true`: the machine, or the branch, ends here.
        opt end: bool = "End",
    }
}

impl Parallel {
    /// The branches as machines.
    #[must_use]
    pub fn inner(&self) -> Vec<Inner<'_>> {
        let branches = self.branches.iter().enumerate();
        let inner = branches.map(|(index, Branch { start_at, states, .. })| Inner {
            field: "Branches",
            index: Some(index),
            start_at,
            states,
        });
        inner.collect()
    }
}
