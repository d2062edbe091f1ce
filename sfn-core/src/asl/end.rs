//! The states that end a machine: Succeed and Fail.

use super::QueryLanguage;
use super::object::object;
use crate::json::Value;

object! {
    /// Ends the machine, or its own branch or iteration, with success.
    ///
    /// Source: states-language.net/spec.html#succeed-state.
    pub struct Succeed {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The state's own query language; absent: that of what holds it.
        opt query_language: QueryLanguage = "QueryLanguage",
        /// The part of the raw input that the state sees. A path; `null`: `{}`. Default `$`. JSONPath.
        opt input_path: Value = "InputPath",
        /// The part of the input that is the state output. A path; `null`: `{}`. Default `$`. JSONPath.
        opt output_path: Value = "OutputPath",
        /// The state output. Any JSON with expressions; absent: the input. JSONata.
        opt output: Value = "Output",
    }
}

object! {
    /// Ends the machine, or its own branch or iteration, with an error.
    ///
    /// Source: states-language.net/spec.html#fail-state.
    pub struct Fail {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The state's own query language; absent: that of what holds it.
        opt query_language: QueryLanguage = "QueryLanguage",
        /// The error name: at most 256 characters. JSONata: or an expression.
        opt error: Value = "Error",
        /// A reference path, or an intrinsic call that gives a string, to the error name. JSONPath.
        opt error_path: Value = "ErrorPath",
        /// What happened, for people: at most 32768 characters. JSONata: or an expression.
        opt cause: Value = "Cause",
        /// A reference path, or an intrinsic call that gives a string, to the cause. JSONPath.
        opt cause_path: Value = "CausePath",
    }
}
