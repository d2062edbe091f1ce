//! The event history of an execution, as AWS records it.

mod event;
mod json;
pub(crate) mod places;
mod recorder;
mod text;

pub use event::{Details, Event, EventId, Named, StateType, TaskResource};
pub(crate) use recorder::{MOST_EVENTS, Recorder};

use crate::json::Value;
use serde::ser::{Serialize, Serializer};
use std::fmt;
use std::ops::Deref;

/// What happened in an execution, in order. It is read as a slice of [`Event`]s; [`fmt::Display`] shows it a line an event.
#[derive(Clone, Debug, Default)]
pub struct History(Vec<Event>);

impl History {
    /// The events as the `GetExecutionHistory` of AWS gives them.
    #[must_use]
    pub fn to_json(&self) -> Value {
        serde_json::to_value(self).map_or(Value::Null, Value::from)
    }

    /// The names of the states that were entered, in order; a state that was entered twice is there twice.
    pub fn visited(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|event| match &event.details {
            Details::StateEntered { name, .. } => Some(name.as_str()),
            _ => None,
        })
    }
}

/// As [`History::to_json`].
impl Serialize for History {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl From<Vec<Event>> for History {
    fn from(events: Vec<Event>) -> Self {
        Self(events)
    }
}

impl Deref for History {
    type Target = [Event];

    fn deref(&self) -> &[Event] {
        &self.0
    }
}

impl fmt::Display for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        text::write(self, f)
    }
}
