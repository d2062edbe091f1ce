//! The local engine: runs a state machine of the Amazon States Language in process, as AWS does.
//!
//! An execution ends with the status, the output, the error and the cause that AWS gives, and with the events that AWS records.
//! Time is virtual: a Wait of a day takes none. Task states are answered by the program's own `#[lambda]` functions, by mocks, or
//! by whatever implements [`task::Tasks`].
//!
//! ```
//! use sfn_local::{Engine, Machine, Payload, Start, Status};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let definition = serde_json::json!({
//!     "StartAt": "Sleep",
//!     "States": {
//!         "Sleep": { "Type": "Wait", "Seconds": 86400, "Next": "Count" },
//!         "Count": { "Type": "Pass", "Parameters": { "n.$": "States.MathAdd($.n, 1)" }, "End": true },
//!     },
//! });
//! let machine = Machine::of_definition("Counter", definition, Default::default())?;
//! let execution = Engine::default().run(&machine, Start::new(Payload::parse(r#"{"n":41}"#)?)).await;
//!
//! assert_eq!(execution.status, Status::Succeeded);
//! assert_eq!(execution.output.as_ref().map(Payload::text), Some(r#"{"n":42}"#));
//! assert_eq!(execution.stopped.duration_since(execution.started).as_hours(), 24);
//! assert_eq!(execution.history.visited().collect::<Vec<_>>(), ["Sleep", "Count"]);
//! # Ok(())
//! # }
//! ```
//!
//! | module | what it holds |
//! |---|---|
//! | [`Engine`], [`Machine`], [`Execution`] | to run a machine, and what comes of it |
//! | [`clock`] | time: virtual, or real |
//! | [`history`] | the events of an execution, as AWS records them |
//! | [`json`], [`payload`] | the data of an execution: values that are shared from state to state, and their texts |
//! | [`failure`] | the errors of ASL: a name and a cause |
//! | [`inspect`] | one state by itself: what each of its stages makes of its data |
//! | [`program`] | a machine made ready to run |
//! | [`objects`] | buckets of objects, as in S3, for Map states: in memory, in a directory, an implementation of the user's |
//! | [`task`] | what Task states call: functions of the program, mocks, an implementation of the user's |
//! | [`registered`] | the state machines that the program declares |
//! | [`testing`] | tests of them |

pub mod clock;
mod engine;
#[expect(dead_code, reason = "used by what follows")]
mod eval;
pub mod failure;
pub mod history;
pub mod inspect;
pub mod json;
pub mod objects;
pub mod payload;
pub mod program;
pub mod registered;
pub mod task;
pub mod testing;

pub use engine::{Engine, Execution, Machine, Refused, Start, Status};
pub use failure::Failure;
pub use json::Value;
pub use payload::Payload;
