//! A history to be read: a line an event, without ids of runs and without times, so that a snapshot stays the same.

use super::event::{Details, Event};
use crate::json::Value;
use std::fmt;

/// How much of a payload a line shows, in characters.
const SHOWN: usize = 120;

pub(super) fn write(events: &[Event], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for event in events {
        writeln!(f, "{:>4} {}{}", event.id, event.details.type_name(), Shown(&event.details))?;
    }
    Ok(())
}

/// What a line tells of an event besides its type.
struct Shown<'a>(&'a Details);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let event =
            Event { id: 0, previous: 0, timestamp: crate::clock::Timestamp::UNIX_EPOCH, details: self.0.clone() };
        let json = event.to_json();
        let entries = json.as_object().into_iter().flat_map(|object| object.iter());
        let details = entries.filter(|(key, _)| key.ends_with("EventDetails")).map(|(_, details)| details);
        let entries = details.filter_map(Value::as_object).flat_map(|object| object.iter());
        for (key, value) in
            entries.filter(|(key, _)| !key.ends_with("Details") && *key != "roleArn" && *key != "mapRunArn")
        {
            let text = value.as_str().map_or_else(|| value.to_text(), str::to_owned);
            match key.as_str() {
                "name" => write!(f, " `{text}`")?,
                _ => write!(f, " {key}={}", short(&text))?,
            }
        }
        Ok(())
    }
}

fn short(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
