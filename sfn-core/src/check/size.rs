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
    let mut length = text.len() + "\"\"".len();
    if may_have_escaped(text.as_bytes()) {
        length += text.bytes().filter(|byte| matches!(byte, 0..b' ' | b'"' | b'\\')).count() * "u0000".len();
    }
    length
}

/// Whether [`has_escaped`] says so of some of them.
fn may_have_escaped(bytes: &[u8]) -> bool {
    match (bytes.last_chunk(), bytes.first_chunk(), bytes.last_chunk()) {
        // The last eight overlap those before.
        (Some(last), ..) => {
            has_escaped(u64::from_le_bytes(*last))
                || bytes.len() > 8 && bytes.as_chunks().0.iter().any(|word| has_escaped(u64::from_le_bytes(*word)))
        }
        (None, Some(first), Some(last)) => {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            has_escaped(u64::from(first) << 32 | u64::from(last))
        }
        _ => bytes.iter().any(|byte| matches!(byte, 0..b' ' | b'"' | b'\\')),
    }
}

/// Whether one of eight bytes is written escaped: a control character, `"` or `\`. It may be said of others too.
const fn has_escaped(bytes: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // Its highest bit is set where a byte was less than `most` (Hacker's Delight, 6-1).
    const fn below(bytes: u64, most: u64) -> u64 {
        bytes.wrapping_sub(ONES * most) & !bytes
    }
    let quote = below(bytes ^ (ONES * b'"' as u64), 1);
    let backslash = below(bytes ^ (ONES * b'\\' as u64), 1);
    (below(bytes, b' ' as u64) | quote | backslash) & HIGH != 0
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
