//! Comments by the place that they are about.

use sfn_core::check::Step;
use std::collections::BTreeMap;

/// A line of a comment.
#[derive(Clone, Debug)]
pub(super) struct Comment {
    /// The byte at which it begins.
    start: usize,
    text: String,
}

impl Comment {
    /// From what stands behind the `#`. One blank and those at the end are left out.
    pub(super) fn new(start: usize, text: &str) -> Self {
        Self { start, text: text.strip_prefix(' ').unwrap_or(text).trim_end().to_owned() }
    }
}

/// The comments on a value and on what it holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Comments {
    here: Vec<Comment>,
    below: BTreeMap<Step, Comments>,
}

impl Comments {
    pub(super) fn add(&mut self, way: &[Step], comment: Comment) {
        match way {
            [] => self.here.push(comment),
            [step, rest @ ..] => self.below.entry(step.clone()).or_default().add(rest, comment),
        }
    }

    pub(super) fn at(&self, way: &[Step]) -> Self {
        match way {
            [] => self.clone(),
            [step, rest @ ..] => self.below.get(step).map(|below| below.at(rest)).unwrap_or_default(),
        }
    }

    /// Takes away those at the end of a way.
    pub(crate) fn take(&mut self, way: &[Step]) -> Self {
        match way {
            [] => std::mem::take(self),
            [step] => self.below.remove(step).unwrap_or_default(),
            [step, rest @ ..] => self.below.get_mut(step).map(|below| below.take(rest)).unwrap_or_default(),
        }
    }

    /// Adds those of another file, which come behind `length` bytes of others.
    pub(crate) fn merge(&mut self, other: Self, length: usize) {
        let moved = |comment: Comment| Comment { start: comment.start + length, ..comment };
        self.here.extend(other.here.into_iter().map(moved));
        other.below.into_iter().for_each(|(step, below)| self.below.entry(step).or_default().merge(below, length));
    }

    /// Makes those that are left of what is below, and of anything else, comments on this.
    pub(crate) fn adopt(&mut self, other: Self) {
        other.collect(&mut self.here);
    }

    /// The lines of all, in the order of the file.
    pub(crate) fn into_lines(self) -> Vec<String> {
        let mut all = Vec::new();
        self.collect(&mut all);
        all.sort_by_key(|comment| comment.start);
        all.into_iter().map(|comment| comment.text).collect()
    }

    fn collect(self, all: &mut Vec<Comment>) {
        all.extend(self.here);
        self.below.into_values().for_each(|below| below.collect(all));
    }

    /// Each line with the place that it is about, in the order of the file.
    #[cfg(test)]
    pub(super) fn places(&self) -> Vec<(String, &str)> {
        let mut places = Vec::new();
        self.add_places(&sfn_core::check::Location::root(), &mut places);
        places.sort_by_key(|(comment, _)| comment.start);
        places.into_iter().map(|(comment, place)| (place, comment.text.as_str())).collect()
    }

    #[cfg(test)]
    fn add_places<'c>(&'c self, at: &sfn_core::check::Location, places: &mut Vec<(&'c Comment, String)>) {
        places.extend(self.here.iter().map(|comment| (comment, at.pointer())));
        for (step, below) in &self.below {
            below.add_places(&at.steps().iter().chain([step]).cloned().collect(), places);
        }
    }
}
