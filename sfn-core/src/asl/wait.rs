//! The Wait state.

use super::QueryLanguage;
use super::object::object;
use crate::json::Value;

object! {
    /// Waits for a time, or until one. Exactly one of its four fields says which.
    ///
    /// Source: states-language.net/spec.html#wait-state.
    pub struct Wait {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The state's own query language; absent: that of what holds it.
        opt query_language: QueryLanguage = "QueryLanguage",
        /// The part of the raw input that the state sees. A path; `null`: `{}`. Default `$`. JSONPath.
        opt input_path: Value = "InputPath",
        /// How long to wait, in seconds: 0 to 99999999. JSONata: or an expression.
        opt seconds: Value = "Seconds",
        /// A reference path to that number. JSONPath.
        opt seconds_path: Value = "SecondsPath",
        /// Until when to wait: RFC 3339 with `T` and an offset; a past time does not wait. JSONata: or an expression.
        opt timestamp: Value = "Timestamp",
        /// A reference path to that timestamp. JSONPath.
        opt timestamp_path: Value = "TimestampPath",
        /// The part of the input that is the state output. A path; `null`: `{}`. Default `$`. JSONPath.
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
