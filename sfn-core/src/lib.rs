//! The Amazon States Language for `sfn`: the model, the field tables, the checks, the query syntax and the registry.
//!
//! Users depend on the facade `sfn`; this crate is what its macros, its command line and its engine share. It does no
//! I/O and knows neither tokens nor threads.
//!
//! | module | what it holds |
//! |---|---|
//! | [`arn`] | the ARNs of what a program declares |
//! | [`asl`] | the model of a state machine, and the table of its fields |
//! | [`check`] | what is wrong with a definition: problems with stable codes and places |
//! | [`json`] | JSON in memory: the tree that definitions are kept in |
//! | [`query`] | JSONPath, reference paths, intrinsic functions and JSONata: syntax only |
//! | [`serverless`] | the table of the Serverless Framework's fields |
//! | [`shape`] | what JSON a Rust type is written as and read from |
//! | [`flow`] | the data that flows through a machine, and what must hold of it |
//! | [`lambda`] | the traits behind `#[lambda]`, `state_machine!` and `#[derive(ErrorNames)]` |
//! | [`registry`] | what the macros register, and how it is read back |

pub mod arn;
pub mod asl;
pub mod check;
#[doc(hidden)]
pub mod editor;
pub mod field;
pub mod flow;
pub mod json;
pub mod lambda;
#[doc(hidden)]
pub mod private;
pub mod query;
pub mod registry;
pub mod serverless;
pub mod shape;
pub mod suggest;
#[doc(hidden)]
pub mod words;
