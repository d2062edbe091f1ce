//! What a definition holds where Rust has yet to speak: holes and references.
//!
//! A machine in Rust source may name a constant, an expression or a Lambda function where ASL wants a value. The macro
//! checks the definition without knowing it and registers it with a *hole*; at run time the hole is filled. What is
//! filled in may be a *reference* to a Lambda function or a state machine, whose ARN only emission or an engine knows.
//!
//! Both are objects with one key that begins with NUL.
//! INVARIANT: no key that somebody wrote begins with NUL; [`is_reserved`] lets readers refuse it.

use crate::json::{Map, Value};

const HOLE: &str = "\0hole";
const LAMBDA: &str = "\0lambda";
const MACHINE: &str = "\0machine";

/// A reference to an item of the Rust program, by its id (`module::path::name`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reference<'a> {
    /// A Lambda function.
    Lambda(&'a str),
    /// A state machine.
    Machine(&'a str),
}

impl Reference<'_> {
    /// The reference as it stands in a definition.
    #[must_use]
    pub fn to_value(self) -> Value {
        match self {
            Self::Lambda(id) => single(LAMBDA, Value::from(id)),
            Self::Machine(id) => single(MACHINE, Value::from(id)),
        }
    }
}

/// The hole with this number.
#[must_use]
pub fn hole(number: usize) -> Value {
    single(HOLE, Value::from(number))
}

/// The number of the hole that `value` is.
#[must_use]
pub fn hole_number(value: &Value) -> Option<usize> {
    let number = only(value, HOLE)?.as_u64()?;
    usize::try_from(number).ok()
}

/// The reference that `value` is.
#[must_use]
pub fn reference(value: &Value) -> Option<Reference<'_>> {
    let lambda = only(value, LAMBDA).and_then(Value::as_str).map(Reference::Lambda);
    lambda.or_else(|| only(value, MACHINE).and_then(Value::as_str).map(Reference::Machine))
}

/// Whether `value` is a hole or a reference: the checker cannot look into it.
#[must_use]
pub fn is_opaque(value: &Value) -> bool {
    hole_number(value).is_some() || reference(value).is_some()
}

/// Whether a key is one of those that only this module may write.
#[must_use]
pub fn is_reserved(key: &str) -> bool {
    key.starts_with('\0')
}

fn single(key: &str, value: Value) -> Value {
    Value::Object(Map::from_iter([(key.to_owned(), value)]))
}

fn only<'a>(value: &'a Value, key: &str) -> Option<&'a Value> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    object.get(key)
}
