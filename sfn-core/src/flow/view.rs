//! What may stand at a place: some values, and what may keep a path from leading there.

use super::value::Value;

/// More ways than these are not told apart: what would be one too many counts as unknown.
const MOST_WAYS: usize = 16;

/// What may stand at a place, reached in one way.
#[derive(Clone, Copy)]
pub(super) struct View {
    values: [Value; MOST_WAYS],
    length: usize,
    /// In how many ways it is reached.
    pub(super) ways: u32,
    /// What may keep the path from leading here: the first such thing.
    pub(super) trouble: Option<Trouble>,
    /// Whether nobody knows if it is there, or a Choice has found that it is.
    pub(super) unsure: bool,
    /// Whether a Choice has found something below: what of it is there, is not said.
    pub(super) searched: bool,
    /// Whether a Choice has compared it with a word that it can never be, which is said there: had the word been right, fewer
    /// variants would be left.
    pub(super) slipped: bool,
}

/// What keeps a path from leading somewhere.
#[derive(Clone, Copy)]
pub(super) struct Trouble {
    pub(super) cause: Cause,
    /// The value that the step leads into.
    pub(super) of: Value,
    /// The node of the step; 0 where there is none.
    pub(super) step: u32,
}

/// Why a path leads nowhere.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// Nothing is there on this way.
    Absent,
    /// It has no such field, or entry.
    Missing,
    /// It does not always have the field.
    Sometimes,
    /// It may be `null`, into which no path leads.
    Null,
    /// It has no fields, or no entries, at all.
    Opaque,
}

impl Cause {
    /// Whether the path may lead there after all.
    pub(super) const fn is_doubt(self) -> bool {
        matches!(self, Self::Sometimes | Self::Null)
    }
}

impl View {
    pub(super) const EMPTY: Self = Self {
        values: [Value::NONE; MOST_WAYS],
        length: 0,
        ways: 1,
        trouble: None,
        unsure: false,
        searched: false,
        slipped: false,
    };

    pub(super) const fn one(value: Value) -> Self {
        let mut view = Self::EMPTY;
        view.push(value);
        view
    }

    /// None yet, with what is known of the path so far.
    pub(super) const fn after(before: &Self) -> Self {
        let mut view = Self::EMPTY;
        view.trouble = before.trouble;
        view.unsure = before.unsure;
        view.searched = before.searched;
        view.slipped = before.slipped;
        view
    }

    #[expect(clippy::indexing_slicing, reason = "the index is compared first; this is what costs rustc most")]
    pub(super) const fn push(&mut self, value: Value) {
        if self.length < MOST_WAYS {
            self.values[self.length] = value;
            self.length += 1;
        } else {
            self.values[0] = Value::UNKNOWN;
        }
    }

    /// Another value in place of the only one.
    pub(super) const fn replace(&mut self, value: Value) {
        self.values[0] = value;
    }

    /// How many values there are.
    pub(super) const fn length(&self) -> usize {
        self.length
    }

    /// A value, by its number.
    #[expect(clippy::indexing_slicing, reason = "the index is compared first; this is what costs rustc most")]
    pub(super) const fn value(&self, index: usize) -> Value {
        if index < self.length { self.values[index] } else { Value::NONE }
    }

    /// The first thing that goes wrong counts.
    pub(super) const fn fail(&mut self, cause: Cause, of: Value, step: u32) {
        let is_excused =
            self.searched && cause.is_doubt() || self.slipped && matches!(cause, Cause::Sometimes) && of.has_variants();
        if is_excused {
            self.unsure = true;
        } else if self.trouble.is_none() {
            self.trouble = Some(Trouble { cause, of, step });
        }
    }
}
