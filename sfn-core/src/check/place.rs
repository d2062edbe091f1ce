//! A place on the way down: borrowed, and made into a [`Location`] only where a problem is found.

use super::{Code, Location, Problem, Step};

/// A place in a definition, linked to the one that holds it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    step: At<'a>,
    parent: Option<&'a Place<'a>>,
}

#[derive(Clone, Copy, Debug)]
enum At<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    pub(super) const ROOT: Place<'static> = Place { step: At::Root, parent: None };

    /// The place of a key below this one.
    pub(super) fn key(&'a self, key: &'a str) -> Place<'a> {
        Place { step: At::Key(key), parent: Some(self) }
    }

    /// The place of a list's entry below this one.
    pub(super) fn index(&'a self, index: usize) -> Place<'a> {
        Place { step: At::Index(index), parent: Some(self) }
    }

    /// The key, where the place is one.
    pub(super) fn name(&self) -> Option<&'a str> {
        match self.step {
            At::Key(key) => Some(key),
            At::Root | At::Index(_) => None,
        }
    }

    /// Whether it is a key two steps below the root: where the states of the machine itself stand.
    pub(super) fn is_state_of_machine(&self) -> bool {
        self.parent.and_then(|states| states.parent).is_some_and(|machine| machine.parent.is_none())
    }

    /// The field that the place is, or is an entry of.
    pub(super) fn field(&self) -> &'a str {
        match (self.step, self.parent) {
            (At::Key(key), _) => key,
            (At::Index(_), Some(parent)) => parent.field(),
            _ => "",
        }
    }

    pub(super) fn location(&self) -> Location {
        let mut steps = Vec::new();
        let mut place = Some(self);
        while let Some(Place { step, parent }) = place {
            match step {
                At::Root => {}
                At::Key(key) => steps.push(Step::Key((*key).to_owned())),
                At::Index(index) => steps.push(Step::Index(*index)),
            }
            place = *parent;
        }
        steps.into_iter().rev().collect()
    }

    /// An error at the value that stands here.
    pub(super) fn error(&self, code: Code, message: impl Into<String>) -> Problem {
        Problem::error(code, self.location(), message)
    }

    /// A warning at the value that stands here.
    pub(super) fn warning(&self, code: Code, message: impl Into<String>) -> Problem {
        Problem::warning(code, self.location(), message)
    }

    /// An error of the whole object that stands here: at its name, where it has one.
    pub(super) fn error_of_object(&self, code: Code, message: impl Into<String>) -> Problem {
        let problem = self.error(code, message);
        if self.name().is_some() { problem.at_key() } else { problem }
    }
}
