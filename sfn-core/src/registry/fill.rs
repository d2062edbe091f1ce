//! Filling the holes of a template.

use super::{HOLES_PER_LIST, Template};
use crate::asl::hole;
use crate::json::{self, Value};

/// Why a template cannot be filled.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FillError {
    /// The macro and this crate are of different versions.
    #[error("the registered text is not JSON: {0}")]
    Text(#[from] serde_json::Error),
    /// The text names a hole that the registration lacks: the macro and this crate are of different versions.
    #[error("the registered text has no value for hole {0}")]
    NoSuchHole(usize),
    /// A Rust value that serde cannot write as JSON.
    #[error("a Rust value in it has no JSON form: {0}")]
    Value(String),
}

/// Reads the text and fills each hole where it is read.
pub(super) fn fill(template: &Template) -> Result<Value, FillError> {
    let mut failed = None;
    let mut fill = |object| {
        let object = Value::Object(object);
        let Some(number) = hole::hole_number(&object) else { return Ok(object) };
        value(template, number).map_err(|error| {
            failed = Some(error);
            "a hole that cannot be filled"
        })
    };
    let mut text = serde_json::Deserializer::from_str(template.json);
    let value = json::read(&mut text, &mut fill).and_then(|value| text.end().map(|()| value));
    match failed {
        Some(error) => Err(error),
        None => Ok(value?),
    }
}

fn value(template: &Template, number: usize) -> Result<Value, FillError> {
    let list = template.holes.get(number / HOLES_PER_LIST);
    let filler = list.and_then(|list| list.get(number % HOLES_PER_LIST)).ok_or(FillError::NoSuchHole(number))?;
    filler().map_err(FillError::Value)
}
