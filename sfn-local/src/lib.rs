//! The local engine: runs a state machine of the Amazon States Language in process, as AWS does.
//!
//! | module | what it holds |
//! |---|---|
//! | [`json`] | the data of an execution: values that are shared from state to state |
//! | [`failure`] | the errors of ASL: a name and a cause |
//! | [`task`] | what Task states call: functions of the program, mocks, an implementation of the user's |

pub mod clock;
mod engine;
#[expect(dead_code, reason = "used by what follows")]
mod eval;
pub mod failure;
pub mod history;
pub mod json;
pub mod payload;
pub mod program;
pub mod task;

pub use engine::{Engine, Execution, Machine, Start, Status};
pub use failure::Failure;
pub use json::Value;
pub use payload::Payload;
