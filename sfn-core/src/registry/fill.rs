//! Filling the holes of a template.

use super::{HOLES_PER_LIST, Template};
use crate::asl::hole;
use serde_json::Value;

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

pub(super) fn fill(template: &Template) -> Result<Value, FillError> {
    let mut value = serde_json::from_str(template.json)?;
    if !template.holes.is_empty() {
        fill_below(&mut value, template)?;
    }
    Ok(value)
}

// The depth of a template is bounded: serde_json reads at most 128 levels.
fn fill_below(value: &mut Value, template: &Template) -> Result<(), FillError> {
    if let Some(number) = hole::hole_number(value) {
        let list = template.holes.get(number / HOLES_PER_LIST);
        let filler = list.and_then(|list| list.get(number % HOLES_PER_LIST)).ok_or(FillError::NoSuchHole(number))?;
        *value = filler().map_err(FillError::Value)?;
        return Ok(());
    }
    match value {
        Value::Object(object) => object.values_mut().try_for_each(|below| fill_below(below, template)),
        Value::Array(list) => list.iter_mut().try_for_each(|below| fill_below(below, template)),
        _ => Ok(()),
    }
}
