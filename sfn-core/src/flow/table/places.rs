//! How data comes to states, as it is read.

use super::{List, NameId, Table};
use crate::flow::LostBy;

/// [`Arrival`](crate::flow::Arrival), as it is read.
#[derive(Clone, Copy)]
pub(in crate::flow) struct Arriving {
    pub(in crate::flow) from: Option<u32>,
    pub(in crate::flow) data: Option<u32>,
    pub(in crate::flow) loss: Option<Lost>,
}

/// [`Loss`](crate::flow::Loss), as it is read.
#[derive(Clone, Copy)]
pub(in crate::flow) struct Lost {
    pub(in crate::flow) by: LostBy,
    pub(in crate::flow) before: u32,
    /// Those two, then the names of the fields that lead there.
    pub(in crate::flow) list: List,
}

impl Table<'_> {
    /// Where a question looks: the place, the name of the data there, those of the fields.
    pub(in crate::flow) const fn sought(&self, question: u32) -> Option<List> {
        match self.word(self.questions + super::QUESTION * question + 5) {
            0 => None,
            list => Some(List(list)),
        }
    }

    /// The objects that a question's path leads into.
    pub(in crate::flow) const fn over(&self, question: u32) -> Option<u32> {
        self.word(self.questions + super::QUESTION * question + 6).checked_sub(1)
    }

    /// What comes to a state: its name, then three words for each transition.
    pub(in crate::flow) const fn place(&self, place: u32) -> List {
        let at = self.places + place;
        List(if at < self.names { self.word(at) } else { 0 })
    }

    pub(in crate::flow) const fn place_name(&self, place: u32) -> &str {
        self.text(NameId(self.entry(self.place(place), 0)))
    }

    /// What comes along one of the transitions to a state.
    pub(in crate::flow) const fn arrival(&self, place: List, index: u32) -> Option<Arriving> {
        let at = 1 + 3 * index;
        if at >= self.length(place) {
            return None;
        }
        let loss = match self.entry(place, at + 2) {
            0 => None,
            list => {
                let list = List(list);
                Some(Lost { by: by(self.entry(list, 0)), before: self.entry(list, 1), list })
            }
        };
        Some(Arriving {
            from: self.entry(place, at).checked_sub(1),
            data: self.entry(place, at + 1).checked_sub(1),
            loss,
        })
    }
}

/// The inverse of `by as u32`.
const fn by(word: u32) -> LostBy {
    match word {
        0 => LostBy::Result,
        1 => LostBy::ResultPath,
        2 => LostBy::JsonataResult,
        3 => LostBy::Error,
        4 => LostBy::ErrorPath,
        5 => LostBy::JsonataError,
        6 => LostBy::InputPath,
        7 => LostBy::OutputPath,
        8 => LostBy::Output,
        9 => LostBy::Parameters,
        10 => LostBy::Arguments,
        11 => LostBy::ItemSelector,
        _ => LostBy::Items,
    }
}
