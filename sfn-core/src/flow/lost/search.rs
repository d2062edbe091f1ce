//! The search for the state that has lost fields: back from where they are missing.

use super::PLACES;
use super::fields::{Fields, Leads};
use crate::flow::table::{Arriving, Lost, Table};
use crate::flow::{LostBy, Message, list};

/// So many states are named that would lose the fields again.
const NAMED: u32 = 3;

/// The states that were looked at, the nearest first.
pub(super) struct Search {
    places: [Step; PLACES],
    length: usize,
}

/// A state on the way back.
#[derive(Clone, Copy)]
struct Step {
    place: u32,
    /// The step from which it was found, which is behind it in the machine.
    behind: usize,
    /// Whether its own result takes the place of the fields, on the way to that.
    replaces: bool,
}

/// Where fields were lost.
#[derive(Clone, Copy)]
pub(super) struct Found {
    /// The state that lost them; none: the start.
    pub(super) from: Option<u32>,
    pub(super) lost: Lost,
    /// The step that it leads to.
    pub(super) place: usize,
}

impl Search {
    pub(super) const fn from(place: u32) -> Self {
        Self { places: [Step { place, behind: 0, replaces: false }; PLACES], length: 1 }
    }

    /// The nearest state that was given the fields and does not hand them on; one that was given them on some ways only, where
    /// there is none that always was.
    pub(super) const fn run(&mut self, table: &Table<'_>, fields: &Fields) -> Option<Found> {
        let mut of_some_ways = None;
        let mut at = 0;
        while at < self.length
            && let Some(step) = list::at(&self.places, at)
        {
            let arrivals = table.place(step.place);
            let mut index = 0;
            while let Some(arrival) = table.arrival(arrivals, index) {
                index += 1;
                if !fields.are_missing(table, arrival.data) {
                    continue;
                }
                let lost = through(table, arrival, fields);
                if let Some((lost, had)) = lost {
                    let found = Found { from: arrival.from, lost, place: at };
                    match had {
                        Leads::Yes => return Some(found),
                        Leads::Perhaps => continue,
                        Leads::Sometimes if of_some_ways.is_none() => of_some_ways = Some(found),
                        Leads::Sometimes | Leads::No => {}
                    }
                }
                if let Some(place) = arrival.from {
                    let replaces = matches!(lost, Some((lost, _)) if takes_all(lost.by));
                    self.push(Step { place, behind: at, replaces });
                }
            }
            at += 1;
        }
        of_some_ways
    }

    const fn push(&mut self, step: Step) {
        let mut index = 0;
        while index < self.length {
            if let Some(known) = list::at(&self.places, index)
                && known.place == step.place
            {
                return;
            }
            index += 1;
        }
        if list::put(&mut self.places, self.length, step) {
            self.length += 1;
        }
    }

    /// A line with the states from a step on to the first whose results would take the place of the fields again.
    pub(super) const fn write_others(&self, table: &Table<'_>, from: usize, message: &mut Message) {
        let mut at = from;
        let mut count = 0;
        while at > 0
            && let Some(step) = list::at(&self.places, at)
        {
            if step.replaces {
                if count < NAMED {
                    match count {
                        0 => message.line("behind it, "),
                        _ => message.push(", "),
                    }
                    message.code(table.place_name(step.place));
                }
                count += 1;
            }
            at = step.behind;
        }
        if count > NAMED {
            message.push(" and ");
            message.number((count - NAMED) as usize);
            message.push(" more");
        }
        if count > 0 {
            message.push(" would replace it again");
        }
    }
}

/// What the state that something arrives from has lost of what leads to the fields, and whether it had them.
const fn through(table: &Table<'_>, arrival: Arriving, fields: &Fields) -> Option<(Lost, Leads)> {
    let Some(lost) = arrival.loss else { return None };
    match fields.lead_through(table, lost.list, 2) {
        Some(skipped) => Some((lost, fields.there(table, lost.before, skipped))),
        None => None,
    }
}

/// Whether nothing of what was there is handed on, whatever it was.
const fn takes_all(by: LostBy) -> bool {
    matches!(by, LostBy::Result | LostBy::JsonataResult | LostBy::Error | LostBy::JsonataError)
}
