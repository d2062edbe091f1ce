//! Bytes, characters, lines and columns of a text.

use std::ops::Range;

/// How many characters lie between two noted ones.
const STRIDE: usize = 256;

/// Where the lines of a text begin, and some of its characters.
#[derive(Debug)]
pub(crate) struct Lines {
    /// The byte at which each line begins.
    starts: Vec<usize>,
    /// The byte of every [`STRIDE`]th character: a line may be as long as the file.
    characters: Vec<usize>,
}

/// A line and a column, both from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// The last boundary of a character that is not behind a byte.
pub(crate) fn floor(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|offset| text.is_char_boundary(*offset)).unwrap_or_default()
}

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self {
            starts: std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect(),
            characters: text.char_indices().step_by(STRIDE).map(|(byte, _)| byte).collect(),
        }
    }

    pub(super) fn position(&self, text: &str, offset: usize) -> Position {
        let line = self.number(offset);
        let start = self.start(line);
        Position { line: line + 1, column: self.character(text, offset) - self.character(text, start) + 1 }
    }

    /// The bytes of a line, from 0, without its end.
    pub(super) fn line(&self, text: &str, line: usize) -> Range<usize> {
        let start = self.start(line);
        let end = self.starts.get(line + 1).map_or(text.len(), |next| next - 1);
        let content = text.get(start..end).unwrap_or_default();
        start..start + content.strip_suffix('\r').unwrap_or(content).len()
    }

    /// The byte of a line and of a column in it, both from 1, which counts bytes.
    pub(super) fn byte_of(&self, text: &str, line: usize, column: usize) -> usize {
        let start = self.start(line.saturating_sub(1));
        floor(text, start + column.saturating_sub(1))
    }

    /// The number of the line that holds a byte, from 0.
    pub(super) fn number(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    fn start(&self, line: usize) -> usize {
        self.starts.get(line).or(self.starts.last()).copied().unwrap_or_default()
    }

    /// How many characters come before a byte.
    fn character(&self, text: &str, offset: usize) -> usize {
        let noted = self.characters.partition_point(|byte| *byte <= offset).saturating_sub(1);
        let near = self.characters.get(noted).copied().unwrap_or_default();
        noted * STRIDE + text.get(near..offset).unwrap_or_default().chars().count()
    }
}
