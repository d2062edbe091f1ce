//! What the editor sees of the language: a struct for each object with its fields, and the words of each kind.
//!
//! Nothing here runs: rust-analyzer completes these names in `state_machine!`, and shows these docs. The files below are
//! generated from the field tables; see `tests/words.rs`.

#[rustfmt::skip]
mod asl;
#[rustfmt::skip]
mod serverless;

pub use asl::*;
pub use serverless::*;

/// An object that has no fields: what stands in a word that the language does not have.
#[derive(Debug)]
pub struct Nothing {}
