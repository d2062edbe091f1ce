//! How long a definition is.

use super::{Code, Location, Problem};
use crate::json::Value;
use std::io;

/// The most bytes of a definition (API reference, `Definition`).
const LARGEST: usize = 1_048_576;

/// The most bytes that a number is written with: `-2.2250738585072014e-308`.
const LONGEST_NUMBER: usize = 24;

/// The problem of a definition that is too long even without a blank between its parts; `most` is what [`most`] gives.
pub(super) fn check(definition: &Value, most: usize) -> Option<Problem> {
    if most <= LARGEST {
        return None;
    }
    let mut length = Length(0);
    serde_json::to_writer(&mut length, definition).ok()?;
    let message = format!("a definition has at most {LARGEST} bytes, not {}", length.0);
    (length.0 > LARGEST).then(|| Problem::error(Code::OutOfBounds, Location::root(), message))
}

/// As many bytes as a value is written with at most, which is found much faster than by writing it; `None`: it nests deeper
/// than these levels.
// INVARIANT: it goes no further down than that, so neither does the stack.
pub(super) fn most(value: &Value, levels: usize) -> Option<usize> {
    let mut bytes = "[]".len();
    match value {
        Value::Null | Value::Bool(_) => bytes = "false".len(),
        Value::Number(_) => bytes = LONGEST_NUMBER,
        Value::String(text) => bytes = most_of_text(text),
        Value::Array(list) => {
            for below in list {
                bytes += most(below, levels.checked_sub(1)?)? + ",".len();
            }
        }
        Value::Object(object) => {
            for (key, below) in object {
                bytes += most_of_text(key) + most(below, levels.checked_sub(1)?)? + ":,".len();
            }
        }
    }
    Some(bytes)
}

/// The same for a text in its quotes.
fn most_of_text(text: &str) -> usize {
    let escaped = text.bytes().filter(|byte| matches!(byte, 0..b' ' | b'"' | b'\\')).count();
    text.len() + escaped * "u0000".len() + "\"\"".len()
}

/// Counts what is written.
struct Length(usize);

impl io::Write for Length {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.saturating_add(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
