//! The ways on which fields are missing, where data comes to a state from several others.

use super::{Fields, PLACES};
use crate::flow::Message;
use crate::flow::table::Table;

/// So many states are named.
const NAMED: u32 = 3;

/// The nearest state, from this one back, that data comes to from several others.
pub(super) const fn meeting(table: &Table<'_>, first: u32, fields: &Fields) -> u32 {
    let mut place = first;
    let mut left = PLACES;
    while left > 0
        && let arrivals = table.place(place)
        && let Some(arrival) = table.arrival(arrivals, 0)
        && arrival.data.is_none()
        && let Some(from) = arrival.from
    {
        if let Some(lost) = arrival.loss
            && fields.lead_through(table, lost.list, 2).is_some()
        {
            return first;
        }
        place = from;
        left -= 1;
    }
    place
}

/// A line with the states from which it is missing, where it comes from others.
pub(super) const fn write(table: &Table<'_>, first: u32, place: u32, fields: &Fields, message: &mut Message) {
    let arrivals = table.place(place);
    let mut ways = Message::EMPTY;
    let mut missing = 0;
    let mut index = 0;
    while let Some(arrival) = table.arrival(arrivals, index) {
        index += 1;
        if !fields.are_missing(table, arrival.data) {
            continue;
        }
        if missing < NAMED {
            ways.push(if missing == 0 { "" } else { ", " });
            match arrival.from {
                Some(from) => ways.code(table.place_name(from)),
                None => ways.push("the start"),
            }
        }
        missing += 1;
    }
    if missing > 0 && missing < index {
        message.line("`");
        message.push(fields.text.as_str());
        message.push("` is missing when ");
        if place == first {
            message.push("coming from ");
        } else {
            message.code(table.place_name(place));
            message.push(" is reached from ");
        }
        message.push(ways.as_str());
        if missing > NAMED {
            message.push(" and ");
            message.number((missing - NAMED) as usize);
            message.push(" more");
        }
    }
}
