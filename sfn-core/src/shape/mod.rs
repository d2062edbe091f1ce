//! What JSON a Rust type is written as, and what JSON it is read from.
//!
//! `#[derive(Shape)]` reads serde's attributes and writes a [`Schema`] as a constant, so that rustc can follow the data
//! of a machine while it checks a program ([`crate::flow`]), and a program can look at it while it runs.
//!
//! Everything here can be evaluated in a constant. Names are compared by their hash: rustc's interpreter takes some
//! microseconds a byte.

mod describe;
mod fits;
mod impls;
#[doc(hidden)]
pub mod make;
mod name;
mod schema;

pub use fits::{Mismatch, Side};
pub use name::{Name, hash};
pub use schema::{Field, Kind, Schema, SchemaRef, Variant};

/// A type whose JSON is known. `#[derive(Shape)]` implements it from serde's attributes.
#[diagnostic::on_unimplemented(
    message = "the JSON of `{Self}` is not known",
    label = "does not derive `Shape`",
    note = "put `#[derive(Shape)]` on the type, beside serde's derives",
    note = "a type of another crate is known with the feature of sfn that has the crate's name (bytes, chrono, rust_decimal, time, url, uuid), \
            or stated: `#[shape(as = String)]` or `#[shape(any)]` on the field"
)]
pub trait Shape {
    /// What it is written as and read from.
    const SCHEMA: SchemaRef;
}
