//! Where what a state lacks was lost: what was there before a result took its place, and the way on which it is missing.

use super::resolve::resolve;
use super::step::{Has, Stepping};
use super::table::{List, Lost, NameId, Table};
use super::view::View;
use super::{LostBy, Message, list};
use crate::shape::hash;

/// So many fields of a path are looked for.
const LONGEST: usize = 16;
/// So many states are looked back through.
const PLACES: usize = 64;
/// So many states are named.
const NAMED: u32 = 3;
/// The longest name that is made of a state's, in bytes.
const LONGEST_NAME: usize = 48;

/// The fields that are looked for.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    hashes: [u64; LONGEST],
    length: usize,
    /// As a path.
    text: Message,
    /// Whether there is `null` in place of all of them: then nobody needs that.
    pub(super) is_null: bool,
}

/// Whether fields are there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leads {
    Yes,
    /// On some of the ways.
    Sometimes,
    No,
    /// Nobody knows.
    Perhaps,
}

impl Fields {
    /// Those that a question looks for.
    pub(super) const fn of(table: &Table<'_>, sought: List) -> Self {
        let mut fields = Self { hashes: [0; LONGEST], length: 0, text: Message::EMPTY, is_null: false };
        fields.text.push(table.text(NameId(table.entry(sought, 1))));
        let mut index = 2;
        while index < table.length(sought) {
            fields.push(table.text(NameId(table.entry(sought, index))));
            index += 1;
        }
        fields
    }

    pub(super) const fn push(&mut self, name: &str) {
        if list::put(&mut self.hashes, self.length, hash(name)) {
            self.length += 1;
            self.text.field(name);
        }
    }

    /// Whether they lead through these, and how many those are.
    const fn lead_through(&self, table: &Table<'_>, at: List, from: u32) -> Option<usize> {
        let mut index = from;
        let mut count = 0;
        while index < table.length(at) {
            match list::at(&self.hashes, count) {
                Some(known) if count < self.length && *known == table.hash(NameId(table.entry(at, index))) => {
                    count += 1
                }
                _ => return None,
            }
            index += 1;
        }
        Some(count)
    }

    /// Whether a node has those behind the first `skipped`, whichever way it is reached.
    const fn there(&self, table: &Table<'_>, node: u32, skipped: usize) -> Leads {
        let mut count = 1;
        let mut way = 0;
        let mut all = None;
        while way < count {
            let view = resolve(table, node, way, 0);
            count = view.ways;
            all = match (self.on_a_way(table, view, skipped), all) {
                (Leads::Perhaps, _) => return Leads::Perhaps,
                (Leads::No, None | Some(Leads::No)) => Some(Leads::No),
                (Leads::Yes, None | Some(Leads::Yes)) => Some(Leads::Yes),
                _ => Some(Leads::Sometimes),
            };
            way += 1;
        }
        match all {
            Some(leads) => leads,
            None => Leads::No,
        }
    }

    const fn on_a_way(&self, table: &Table<'_>, view: View, skipped: usize) -> Leads {
        if view.trouble.is_some() {
            return Leads::No;
        }
        let mut here = view;
        let mut step = skipped;
        while step < self.length
            && let Some(hash) = list::at(&self.hashes, step)
        {
            let mut next = View::after(&here);
            let mut index = 0;
            while index < here.length() {
                let of = here.value(index);
                if of.is_unknown() {
                    return Leads::Perhaps;
                }
                if of.null || !matches!(Stepping::to(table, *hash).field(of, &mut next), Has::Yes) {
                    return Leads::No;
                }
                index += 1;
            }
            here = next;
            step += 1;
        }
        if here.unsure { Leads::Perhaps } else { Leads::Yes }
    }
}

/// Says where the fields were lost, if it is known.
pub(super) const fn write(table: &Table<'_>, sought: List, fields: &Fields, message: &mut Message) {
    let first = table.entry(sought, 0);
    write_ways(table, first, meeting(table, first, fields), fields, message);
    let mut places = [first; PLACES];
    let mut count = 1;
    let mut at = 0;
    let mut of_some_ways = None;
    while at < count
        && let Some(place) = list::at(&places, at)
    {
        let arrivals = table.place(*place);
        let mut index = 0;
        while let Some(arrival) = table.arrival(arrivals, index) {
            index += 1;
            if !is_missing(table, arrival.data, fields) {
                continue;
            }
            if let Some(lost) = arrival.loss
                && let Some(skipped) = fields.lead_through(table, lost.list, 2)
            {
                match fields.there(table, lost.before, skipped) {
                    Leads::Yes => return write_loss(table, arrival.from, lost, fields, message),
                    Leads::Perhaps => continue,
                    Leads::Sometimes if of_some_ways.is_none() => of_some_ways = Some((arrival.from, lost)),
                    Leads::Sometimes | Leads::No => {}
                }
            }
            if let Some(from) = arrival.from
                && !is_among(&places, count, from)
                && list::put(&mut places, count, from)
            {
                count += 1;
            }
        }
        at += 1;
    }
    if let Some((from, lost)) = of_some_ways {
        write_loss(table, from, lost, fields, message);
    }
}

/// Whether it is not in what arrives, as far as it is known. What arrives alone is what is asked about.
const fn is_missing(table: &Table<'_>, data: Option<u32>, fields: &Fields) -> bool {
    match data {
        None => true,
        Some(data) => matches!(fields.there(table, data, 0), Leads::No | Leads::Sometimes),
    }
}

const fn is_among(places: &[u32], count: usize, place: u32) -> bool {
    let mut index = 0;
    while index < count {
        if let Some(known) = list::at(places, index)
            && *known == place
        {
            return true;
        }
        index += 1;
    }
    false
}

/// The nearest state, from this one back, that data comes to from several others.
const fn meeting(table: &Table<'_>, first: u32, fields: &Fields) -> u32 {
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
const fn write_ways(table: &Table<'_>, first: u32, place: u32, fields: &Fields, message: &mut Message) {
    let arrivals = table.place(place);
    let mut ways = Message::EMPTY;
    let mut missing = 0;
    let mut index = 0;
    while let Some(arrival) = table.arrival(arrivals, index) {
        index += 1;
        if !is_missing(table, arrival.data, fields) {
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

const fn write_loss(table: &Table<'_>, from: Option<u32>, lost: Lost, fields: &Fields, message: &mut Message) {
    let name = match from {
        Some(from) => table.place_name(from),
        None => "",
    };
    message.line("`");
    message.push(fields.text.as_str());
    let (before, behind) = match lost.by {
        LostBy::Result if fields.is_null => {
            ("` was there before the result of `", "` replaced it: keep it with `ResultPath = null`")
        }
        LostBy::Result => ("` was there before the result of `", "` replaced it: keep it with `ResultPath = $."),
        LostBy::JsonataResult => (
            "` was there before the result of `",
            "` replaced it: keep it with `Output`, or in a variable with `Assign`",
        ),
        LostBy::ResultPath => {
            ("` was there before the result of `", "` was put over it: give `ResultPath` a path of its own")
        }
        LostBy::Error => (
            "` was there before the error output replaced it in a `Catch` of `",
            "`: keep it there with `ResultPath = $.error`",
        ),
        LostBy::ErrorPath => (
            "` was there before the error output was put over it in a `Catch` of `",
            "`: give its `ResultPath` a path of its own",
        ),
        LostBy::JsonataError => (
            "` was there before the error output replaced it in a `Catch` of `",
            "`: keep it there with `Output`, or with `Assign`",
        ),
        LostBy::InputPath => ("` was there before `InputPath` of `", "` left it out"),
        LostBy::OutputPath => ("` was there before `OutputPath` of `", "` left it out"),
        LostBy::Output => {
            ("` was there before `Output` of `", "` left it out: add it there, or keep it in a variable with `Assign`")
        }
        LostBy::Parameters => ("` is in the input of `", "`: hand it on with its `Parameters`"),
        LostBy::Arguments => ("` is in the input of `", "`: hand it on with its `Arguments`"),
        LostBy::ItemSelector => ("` is in the input of `", "`: hand it on with its `ItemSelector`"),
        LostBy::Items => ("` is in the input of `", "`, not in its items: hand it on with an `ItemSelector`"),
    };
    message.push(before);
    message.push(name);
    message.push(behind);
    if matches!(lost.by, LostBy::Result) && !fields.is_null {
        write_field(name, message);
        message.push("`");
    }
}

/// The name of a state as a field's: `GetUsers` as `get_users`.
const fn write_field(name: &str, message: &mut Message) {
    let mut field = [0; LONGEST_NAME];
    let mut length = 0;
    let mut was_lower = false;
    let mut rest = name.as_bytes();
    while let [byte, bytes @ ..] = rest {
        let is_plain = byte.is_ascii_alphanumeric() || *byte == b'_';
        if byte.is_ascii_uppercase() && was_lower && list::put(&mut field, length, b'_') {
            length += 1;
        }
        if !is_plain || !list::put(&mut field, length, byte.to_ascii_lowercase()) {
            return message.push("result");
        }
        length += 1;
        was_lower = !byte.is_ascii_uppercase() && *byte != b'_';
        rest = bytes;
    }
    match std::str::from_utf8(field.split_at(length).0) {
        Ok(text) if length > 0 => message.push(text),
        _ => message.push("result"),
    }
}
