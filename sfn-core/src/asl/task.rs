//! The Task state.

use super::QueryLanguage;
use super::object::object;
use super::retry::{Catcher, Retrier};
use crate::json::Value;

object! {
    /// Calls a Lambda function, an AWS service or an activity.
    ///
    /// Source: states-language.net/spec.html#task-state; docs.aws.amazon.com, "Task workflow state", 2025.
    pub struct Task {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The state's own query language; absent: that of what holds it.
        opt query_language: QueryLanguage = "QueryLanguage",
        /// What is called: an ARN, a reference of [`crate::asl::hole`], or a CloudFormation intrinsic function.
        req resource: Value = "Resource",
        /// The role that the call assumes; absent: the machine's own.
        opt credentials: Credentials = "Credentials",
        /// The part of the raw input that the state sees. A path; `null`: `{}`. Default `$`. JSONPath.
        opt input_path: Value = "InputPath",
        /// The effective input. A payload template; absent: the input as it is. JSONPath.
        opt parameters: Value = "Parameters",
        /// What is given to the resource. Any JSON with expressions; absent: the input. JSONata.
        opt arguments: Value = "Arguments",
        /// The longest that the call may take, in seconds: 1 to 99999999. Default 99999999. JSONata: or an expression.
        opt timeout_seconds: Value = "TimeoutSeconds",
        /// A reference path to that number. JSONPath.
        opt timeout_seconds_path: Value = "TimeoutSecondsPath",
        /// The longest pause between two heartbeats, in seconds: 1 to 99999999, less than the timeout. Default: none.
        /// JSONata: or an expression.
        opt heartbeat_seconds: Value = "HeartbeatSeconds",
        /// A reference path to that number. JSONPath.
        opt heartbeat_seconds_path: Value = "HeartbeatSecondsPath",
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
        /// The retriers; the first that matches an error decides.
        opt retry: Vec<Retrier> = "Retry",
        /// The catchers; the first that matches an error that is not retried (any more) decides.
        opt catch: Vec<Catcher> = "Catch",
        /// The state that follows. Either this or `end`.
        opt next: String = "Next",
        /// `true`: the machine, or the branch, ends here.
        opt end: bool = "End",
    }
}

object! {
    /// The role that a Task state assumes, such as one of another account.
    ///
    /// Source: docs.aws.amazon.com, "Accessing resources in other AWS accounts", 2025.
    pub struct Credentials {
        /// The role's ARN; in JSONata states or an expression.
        opt role_arn: Value = "RoleArn",
        /// A path or an intrinsic call that gives the ARN. JSONPath.
        opt role_arn_path: Value = "RoleArn.$",
    }
}
