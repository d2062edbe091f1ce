//! What happens after an error: retriers and catchers.

use super::object::object;
use crate::json::{Number, Value};

object! {
    /// One entry of `Retry`.
    ///
    /// Source: states-language.net/spec.html#retry; docs.aws.amazon.com, "Handling errors", 2025.
    pub struct Retrier {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The error names that it is for: at least one. Default: none.
        req error_equals: Vec<Value> = "ErrorEquals",
        /// How long to wait before the first retry, in seconds: 1 to 99999999. Default 1.
        opt interval_seconds: Number = "IntervalSeconds",
        /// How many retries there are: 0 to 99999999. Default 3.
        opt max_attempts: Number = "MaxAttempts",
        /// By what each wait is longer than the one before: at least 1. Default 2.
        opt backoff_rate: Number = "BackoffRate",
        /// The longest wait, in seconds: 1 to 31622400. Default: no limit.
        opt max_delay_seconds: Number = "MaxDelaySeconds",
        /// `FULL`: a random part of the wait; `NONE` (default): the whole.
        opt jitter_strategy: Value = "JitterStrategy",
    }
}

object! {
    /// One entry of `Catch`, or of a state's catchers.
    ///
    /// Source: states-language.net/spec.html#fallback-states; docs.aws.amazon.com, "Handling errors", 2025.
    pub struct Catcher {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The error names that it is for: at least one.
        req error_equals: Vec<Value> = "ErrorEquals",
        /// Where the error output goes in the raw input. A reference path; `null` drops it. Default `$`. JSONPath.
        opt result_path: Value = "ResultPath",
        /// Variables that are set instead of the state's own. An object; both query languages.
        opt assign: Value = "Assign",
        /// The state output. Any JSON with expressions; absent: the error output. JSONata.
        opt output: Value = "Output",
        /// The state that follows.
        req next: String = "Next",
    }
}

impl Retrier {
    /// The error names.
    pub fn error_names(&self) -> impl Iterator<Item = &str> {
        self.error_equals.iter().filter_map(Value::as_str)
    }
}

impl Catcher {
    /// The error names.
    pub fn error_names(&self) -> impl Iterator<Item = &str> {
        self.error_equals.iter().filter_map(Value::as_str)
    }
}
