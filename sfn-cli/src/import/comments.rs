//! Comments of a YAML file, which go above what they are about: above a state, a field, a member of `json!`.
//!
//! They are line comments, not doc comments: these would be `Comment`s of the definition.

use super::Writer;
use super::layout::Doc;
use super::literal;
use crate::document::{Comments, Machine};
use sfn_core::check::Step;
use std::rc::Rc;

/// The comments on a machine.
#[derive(Debug, Default)]
pub(crate) struct MachineComments {
    /// Those in what stands around the definition.
    pub(super) entry: Comments,
    /// Those in the definition.
    pub(super) definition: Comments,
    /// The files whose comments are unknown.
    pub(super) unread: Vec<String>,
}

/// The comments in the files that a machine stands in.
pub(super) fn of_machine(machine: &Machine) -> MachineComments {
    let (file, at) = (machine.file(), machine.path());
    let definition = file.comments().map(|comments| comments.at(at));
    let mut comments = MachineComments { definition: definition.unwrap_or_default(), ..MachineComments::default() };
    let mut length = 0;
    for (around, entry) in machine.entries() {
        let Some(found) = around.comments() else { continue };
        let mut found = found.at(entry);
        if let Some(below) = at.steps().strip_prefix(entry.steps()).filter(|_| Rc::ptr_eq(file, around)) {
            found.take(below);
        }
        comments.entry.merge(found, length);
        length += around.text().len();
    }
    let mut files: Vec<_> = machine.entries().iter().map(|(file, _)| file).chain([file]).collect();
    files.dedup_by(|one, other| Rc::ptr_eq(one, other));
    let unread = files.into_iter().filter(|file| file.comments().is_none());
    comments.unread = unread.map(|file| file.path().display().to_string()).collect();
    comments
}

impl<'a> Writer<'_, 'a> {
    /// Writes what is below a step. Comments from there that nothing has taken are comments on what is around.
    pub(super) fn within<T>(&mut self, step: Step, write: impl FnOnce(&mut Self) -> T) -> T {
        let below = self.comments.take(std::slice::from_ref(&step));
        let around = std::mem::replace(&mut self.comments, below);
        let written = write(self);
        let left = std::mem::replace(&mut self.comments, around);
        self.comments.adopt(left);
        written
    }

    /// What is below a key, with the comments on it.
    pub(super) fn within_key(&mut self, key: &str, write: impl FnOnce(&mut Self) -> Doc<'a>) -> Doc<'a> {
        self.commented_within(Step::Key(key.to_owned()), write)
    }

    /// What is below a step, with the comments on it.
    pub(super) fn commented_within(&mut self, step: Step, write: impl FnOnce(&mut Self) -> Doc<'a>) -> Doc<'a> {
        self.within(step, |writer| {
            let written = write(writer);
            writer.commented(written)
        })
    }

    /// Below all comments that are left here.
    pub(super) fn commented(&mut self, written: Doc<'a>) -> Doc<'a> {
        let lines = std::mem::take(&mut self.comments).into_lines();
        self.below_comments(lines, written)
    }

    pub(super) fn below_comments(&self, lines: Vec<String>, written: Doc<'a>) -> Doc<'a> {
        if lines.is_empty() {
            return written;
        }
        let lines = lines.iter().map(|line| self.layout.text(literal::line_comment(line)));
        self.layout.lines(lines.chain([written]))
    }
}

#[cfg(test)]
mod tests;
