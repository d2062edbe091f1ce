//! A message, built where there is no heap.

use super::list;
use std::fmt;

/// The longest message, in bytes.
const LONGEST: usize = 2000;
/// What stands for the rest of a longer one.
const ELLIPSIS: &str = "…";

/// What is wrong, for people: a first line, and more under it that begin with four blanks.
#[derive(Clone, Copy)]
pub struct Message {
    bytes: [u8; LONGEST],
    length: usize,
    full: bool,
}

impl Message {
    pub(super) const EMPTY: Self = Self { bytes: [0; LONGEST], length: 0, full: false };

    /// The text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            // INVARIANT: never so, for texts are cut between characters.
            Err(_) => "",
        }
    }

    /// Puts `text` behind what is there, or as much of it as there is room for.
    pub(super) const fn push(&mut self, text: &str) {
        if self.full {
            return;
        }
        let room = LONGEST - ELLIPSIS.len() - self.length;
        if text.len() <= room {
            self.copy(text.as_bytes());
            return;
        }
        let mut cut = room;
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        self.copy(text.as_bytes().split_at(cut).0);
        self.copy(ELLIPSIS.as_bytes());
        self.full = true;
    }

    const fn copy(&mut self, bytes: &[u8]) {
        let (_, free) = self.bytes.split_at_mut(self.length);
        free.split_at_mut(bytes.len()).0.copy_from_slice(bytes);
        self.length += bytes.len();
    }

    /// `text` in backticks.
    pub(super) const fn code(&mut self, text: &str) {
        self.push("`");
        self.push(text);
        self.push("`");
    }

    /// A further line.
    pub(super) const fn line(&mut self, text: &str) {
        self.push("\n    ");
        self.push(text);
    }

    pub(super) const fn number(&mut self, number: usize) {
        let mut digits = [b'0'; 20];
        let mut rest = number;
        let mut at = digits.len();
        while at == digits.len() || rest > 0 {
            at -= 1;
            list::put(&mut digits, at, b'0' + (rest % 10) as u8);
            rest /= 10;
        }
        if let Ok(text) = std::str::from_utf8(digits.split_at(at).1) {
            self.push(text);
        }
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
