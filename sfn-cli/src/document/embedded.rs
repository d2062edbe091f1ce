//! A definition that is JSON inside a text of a template, such as `DefinitionString: !Sub |`.

use super::file::File;
use super::index::{self, Index, Place};
use super::lines::Lines;
use sfn_core::check::{Location, Part};
use std::cell::OnceCell;
use std::ops::Range;

/// The text of a definition, and how its bytes map to those of the file.
#[derive(Debug)]
pub(super) struct Embedded {
    text: String,
    /// Whether the file has the text as it is; not so where `Fn::Join` makes it.
    is_verbatim: bool,
    index: OnceCell<Index>,
    lines: OnceCell<Lines>,
    outer: OnceCell<Outer>,
}

/// Where the file has the text.
#[derive(Debug)]
struct Outer {
    /// The bytes of the string as a whole.
    string: Range<usize>,
    /// A line of the text and the line of the file that it is, both from 0, in a literal block.
    same: Option<(usize, usize)>,
}

impl Embedded {
    /// A text that stands in the file as one string.
    pub(super) const fn of_string(text: String) -> Self {
        Self::new(text, true)
    }

    /// A text that is put together from several strings.
    pub(super) const fn of_parts(text: String) -> Self {
        Self::new(text, false)
    }

    const fn new(text: String, is_verbatim: bool) -> Self {
        Self { text, is_verbatim, index: OnceCell::new(), lines: OnceCell::new(), outer: OnceCell::new() }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::new(&self.text))
    }

    /// The place of a key or value in the text.
    pub(super) fn place(&self, location: &Location) -> Place {
        self.index.get_or_init(|| index::of_json(&self.text)).place(location)
    }

    /// The bytes of the file that bytes of the text have, where `at` is the text's place in the file: exact in a literal
    /// block (`|`), else those of the string as a whole.
    pub(super) fn outer(&self, inner: Range<usize>, file: &File, at: &Location) -> Range<usize> {
        let outer = self.outer.get_or_init(|| self.find(file, at));
        let start = self.in_block(inner.start, file, outer);
        let end = self.in_block(inner.end, file, outer);
        match (start, end) {
            (Some(start), Some(end)) => start..end.max(start),
            _ => outer.string.clone(),
        }
    }

    fn find(&self, file: &File, at: &Location) -> Outer {
        let place = file.place(at);
        let string = place.part(Part::Value);
        let same = if self.is_verbatim && place.is_block { self.same_line(file, string.start) } else { None };
        Outer { string, same }
    }

    /// The first line of the text that is not blank, and that line of the file. A block starts at its first character,
    /// or at the tag in the line before it.
    fn same_line(&self, file: &File, start: usize) -> Option<(usize, usize)> {
        let inner = self.text.lines().position(|line| !line.trim().is_empty())?;
        let first = self.text.lines().nth(inner)?;
        let outer = file.lines().number(start);
        let rest = file.text().get(start..)?;
        if rest.lines().next()?.trim_end() == first.trim() {
            return Some((inner, outer));
        }
        let below = rest.lines().skip(1).position(|line| !line.trim().is_empty())?;
        Some((inner, outer + 1 + below))
    }

    fn in_block(&self, inner: usize, file: &File, outer: &Outer) -> Option<usize> {
        let (first, same) = outer.same?;
        let number = self.lines().number(inner);
        let line = self.lines().line(&self.text, number);
        let in_file = file.lines().line(file.text(), (same + number).checked_sub(first)?);
        let indent = file.text().get(in_file.clone())?.strip_suffix(self.text.get(line.clone())?)?.len();
        Some(in_file.start + indent + (inner - line.start))
    }
}
