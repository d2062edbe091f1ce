//! How a file differs from what would be emitted.

use crate::error::Error;
use similar::TextDiff;
use std::fs;
use std::path::Path;

/// A unified diff from the file to `text`; `None` where they are equal.
pub(super) fn compare(path: &Path, text: &str) -> Result<Option<String>, Error> {
    let old = fs::read(path).map_err(|source| Error::Read { path: path.to_owned(), source })?;
    if old == text.as_bytes() {
        return Ok(None);
    }
    let old = String::from_utf8_lossy(&old);
    let difference = TextDiff::from_lines(old.as_ref(), text);
    let name = path.display().to_string();
    Ok(Some(difference.unified_diff().context_radius(3).header(&name, "emitted").to_string()))
}
