//! The Pass state.

use super::QueryLanguage;
use super::object::object;
use crate::json::Value;

object! {
    /// Passes its input, or what it is given, on.
    ///
    /// Source: states-language.net/spec.html#pass-state.
    pub struct Pass {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The state's own query language; absent: that of what holds it.
        opt query_language: QueryLanguage = "QueryLanguage",
        /// The part of the raw input that the state sees. A path; `null`: `{}`. Default `$`. JSONPath.
        opt input_path: Value = "InputPath",
        /// The result, from the input. A payload template. JSONPath.
        opt parameters: Value = "Parameters",
        /// The result as it is: no key of it is evaluated. JSONPath.
        opt result: Value = "Result",
        /// Where the result goes in the raw input. A reference path; `null` drops it. Default `$`. JSONPath.
        opt result_path: Value = "ResultPath",
        /// The part of all this that is the state output. A path; `null`: `{}`. Default `$`. JSONPath.
        opt output_path: Value = "OutputPath",
        /// Variables that are set. An object; both query languages.
        opt assign: Value = "Assign",
        /// The state output. Any JSON with expressions; absent: the input. JSONata.
        opt output: Value = "Output",
        /// The state that follows. Either this or `end`.
        opt next: String = "Next",
        /// `true`: the machine, or the branch, ends here.
        opt end: bool = "End",
    }
}
