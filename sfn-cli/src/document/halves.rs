//! The second half of a long text of plain JSON, read while the first one is.
//!
//! Where an entry of a large object begins near the middle is guessed. The reader of the first half takes what the other
//! has read if it comes to begin an entry at that place, and reads on by itself if not: what is read never depends on the
//! guess.

use super::plain::Entries;
use crate::second::{self, Pending};
use rayon_core::Scope;

/// A shorter text is read before a thread has well begun.
pub(super) const LONG: u64 = 256 << 10;

/// How many bytes behind the middle are looked at.
const WINDOW: usize = 8 << 10;

/// The entries of an object from one of its keys on, which the second thread reads.
pub(super) struct SecondHalf {
    /// The byte behind the first quote of the key.
    pub(super) start: usize,
    read: Pending<Option<Entries>>,
}

impl SecondHalf {
    /// Has them read from there on.
    pub(super) fn begin<'t>(scope: &Scope<'t>, text: &'t str, start: usize) -> Self {
        Self { start, read: second::spawn(scope, move || Entries::read(text, start)) }
    }

    /// What was read; `None`: it is not all plain.
    pub(super) fn end(self) -> Option<Entries> {
        self.read.end()?
    }
}

/// A key in the middle of a long text, that behind its first quote: of those that begin a line there, the first one that
/// is indented least.
pub(super) fn guess(text: &str) -> Option<usize> {
    if (text.len() as u64) < LONG {
        return None;
    }
    let middle = text.len() / 2;
    let window = text.as_bytes().get(middle..)?;
    let mut line_start = 0;
    let lines = window.get(..WINDOW)?.split_inclusive(|byte| *byte == b'\n').map(|line| {
        let start = line_start;
        line_start += line.len();
        (start, line.iter().take_while(|byte| byte.is_ascii_whitespace()).count(), line)
    });
    // The first line began before the middle.
    let keys = lines.skip(1).filter(|(_, indentation, line)| line.get(*indentation) == Some(&b'"'));
    let (start, indentation, _) = keys.min_by_key(|(_, indentation, _)| *indentation)?;
    Some(middle + start + indentation + 1)
}
