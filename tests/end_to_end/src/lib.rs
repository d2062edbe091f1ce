//! A small AWS Lambda, for tests: a deployed program is started and called as Lambda starts and calls it.
//!
//! ```text
//! Client, Functions ──HTTP: Invoke──▶ Lambda ──▶ a process for each function ◀──HTTP: Runtime API── the program
//! ```
//!
//! | what | |
//! |---|---|
//! | [`Lambda`] | serves the API that clients call: `POST /2015-03-31/functions/NAME/invocations` |
//! | [`Function`] | a function that is deployed: its name, its program, its `_HANDLER` |
//! | [`Client`] | calls that API |
//! | [`Functions`] | calls it for the Task states of an execution |
//!
//! A process is started when its function is first called, serves one event after the other, and is started again when it has
//! ended, between two events too, or took too long. Whatever it answers, or fails to, a caller is told within the function's timeout.
//!
//! Sources: <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>,
//! <https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html>,
//! <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>.

mod client;
mod environment;
mod function;
mod functions;
mod lambda;
mod process;
mod runtime_api;
mod server;

pub use client::Client;
pub use function::Function;
pub use functions::Functions;
pub use lambda::Lambda;

/// How many bytes an event or an output may have.
///
/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>, "Invocation payload", 6 MB each.
const LONGEST_PAYLOAD: usize = 6 * 1024 * 1024;

/// What a function answers: JSON texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// What it returned.
    Output(String),
    /// What it failed with: an object with `errorType` and `errorMessage`.
    Error(String),
}

impl Answer {
    /// An error as Lambda writes it.
    fn error(error_type: &str, message: &str) -> Self {
        Self::Error(serde_json::json!({ "errorType": error_type, "errorMessage": message }).to_string())
    }
}
