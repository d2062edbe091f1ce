//! How long a definition is.

use super::{Code, Location, Problem};
use serde_json::Value;
use std::io;

/// The most bytes of a definition (API reference, `Definition`).
const LARGEST: usize = 1_048_576;

/// The problem of a definition that is too long even without a blank between its parts.
pub(super) fn check(definition: &Value) -> Option<Problem> {
    let mut length = Length(0);
    serde_json::to_writer(&mut length, definition).ok()?;
    let message = format!("a definition has at most {LARGEST} bytes, not {}", length.0);
    (length.0 > LARGEST).then(|| Problem::error(Code::OutOfBounds, Location::root(), message))
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
