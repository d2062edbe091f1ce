//! The place in a text that a reader has come to.

use std::ops::Range;

use super::error::Fault;

/// How deep filters, parentheses, function arguments and lists may nest. Deeper is refused, so that neither reading nor
/// dropping nor printing a tree can exhaust the stack; published paths reach 3.
const DEPTH_LIMIT: usize = 128;

/// A text without the spaces at its ends, and a position in it.
///
/// INVARIANT: `position` is between two characters and at most `end`.
#[derive(Debug)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    position: usize,
    end: usize,
    depth: usize,
}

impl<'a> Cursor<'a> {
    /// At the first character that is no space. Jayway trims spaces too, and nothing else (`CharacterIndex::trim`);
    /// published definitions hold paths with a space behind them.
    pub(super) fn new(text: &'a str) -> Cursor<'a> {
        let end = text.trim_end_matches(' ').len();
        let position = (text.len() - text.trim_start_matches(' ').len()).min(end);
        Cursor { text, position, end, depth: 0 }
    }

    pub(super) fn position(&self) -> usize {
        self.position
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.position..self.end).unwrap_or_default()
    }

    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.position).unwrap_or_default()
    }

    pub(super) fn range_from(&self, start: usize) -> Range<usize> {
        start..self.position
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.position += c.len_utf8();
        Some(c)
    }

    pub(super) fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.position += text.len();
        }
        found
    }

    pub(super) fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let start = self.position;
        let rest = self.rest();
        self.position += rest.len() - rest.trim_start_matches(belongs).len();
        self.since(start)
    }

    pub(super) fn skip_spaces(&mut self) {
        self.take_while(|c| c == ' ');
    }

    /// `expected` or a fault that names it.
    pub(super) fn expect(&mut self, expected: &str) -> Result<(), Fault> {
        if self.eat(expected) { Ok(()) } else { Err(self.fault(format!("expected `{expected}`"))) }
    }

    /// A fault here: `detail` and what stands here instead.
    pub(super) fn fault(&self, detail: impl Into<String>) -> Fault {
        let detail = detail.into();
        match self.peek() {
            Some(c) if c.is_control() => Fault::at(self.position, format!("{detail}, not `{}`", c.escape_debug())),
            Some(c) => Fault::at(self.position, format!("{detail}, not `{c}`")),
            None => Fault::at(self.position, detail),
        }
    }

    /// Reads one level deeper.
    pub(super) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        if self.depth == DEPTH_LIMIT {
            return Err(Fault::at(self.position, format!("nested more than {DEPTH_LIMIT} deep")));
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }
}
