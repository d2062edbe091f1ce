//! How long a definition is.

use super::{Code, Location, Problem};
use crate::json::{Value, escaped, is_escaped};
use std::io;

/// The most bytes of a definition (API reference, `Definition`).
const LARGEST: usize = 1_048_576;

/// What who read a value knows of it, so that it needs no measuring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// How deep it nests at most; a scalar nests not at all.
    pub levels: usize,
    /// With how many bytes it is written at most, without a blank between its parts.
    pub bytes: usize,
}

impl Extent {
    /// The most bytes that a number is written with: `-2.2250738585072014e-308`.
    pub const LONGEST_NUMBER: usize = 24;
}

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
        Value::Array(list) => {
            for below in list {
                bytes += most_below(below, levels)? + ",".len();
            }
        }
        Value::Object(object) => {
            for (key, below) in object {
                bytes += most_of_text(key) + most_below(below, levels)? + ":,".len();
            }
        }
        scalar => bytes = most_of_scalar(scalar),
    }
    Some(bytes)
}

/// The same for a value that is one level down: most are scalars.
#[inline]
fn most_below(value: &Value, levels: usize) -> Option<usize> {
    let levels = levels.checked_sub(1)?;
    match value {
        Value::Array(_) | Value::Object(_) => most(value, levels),
        scalar => Some(most_of_scalar(scalar)),
    }
}

#[inline]
fn most_of_scalar(value: &Value) -> usize {
    match value {
        Value::String(text) => most_of_text(text),
        Value::Number(_) => Extent::LONGEST_NUMBER,
        _ => "false".len(),
    }
}

/// The same for a text in its quotes.
fn most_of_text(text: &str) -> usize {
    let mut length = text.len() + "\"\"".len();
    if may_have_escaped(text.as_bytes()) {
        length += text.bytes().filter(|byte| is_escaped(*byte)).count() * "u0000".len();
    }
    length
}

/// Whether some of them are written escaped. It may be said where none is.
fn may_have_escaped(bytes: &[u8]) -> bool {
    match (bytes.last_chunk(), bytes.first_chunk(), bytes.last_chunk()) {
        // The last eight overlap those before.
        (Some(last), ..) => {
            escaped(u64::from_le_bytes(*last)) != 0
                || bytes.len() > 8 && bytes.as_chunks().0.iter().any(|word| escaped(u64::from_le_bytes(*word)) != 0)
        }
        (None, Some(first), Some(last)) => {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            escaped(u64::from(first) << 32 | u64::from(last)) != 0
        }
        _ => bytes.iter().any(|byte| is_escaped(*byte)),
    }
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

#[cfg(test)]
mod tests {
    use super::{most, most_of_text};
    use crate::json::Value;

    #[test]
    fn a_text_is_as_long_as_it_is_written() {
        for length in 0..40 {
            let plain = "é".repeat(length / 2) + &"a".repeat(length % 2);
            assert_eq!(most_of_text(&plain), plain.len() + 2);
            for (at, _) in plain.char_indices() {
                for escaped in ['"', '\\', '\n', '\u{1f}', '\0'] {
                    let mut text = plain.clone();
                    text.insert(at, escaped);
                    let written = Value::from(text.as_str()).to_string().len();
                    assert!((written..=text.len() + 7).contains(&most(&text.into(), 1).unwrap()));
                }
            }
        }
    }
}
