//! The history of an execution while it runs.

use super::event::{Details, Event, EventId};
use crate::clock::Timestamp;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many events an execution may have on AWS; with one more it fails. Source: docs.aws.amazon.com, "Quotas", 2026.
pub(crate) const MOST_EVENTS: usize = 25_000;

/// The events so far. All branches of an execution write to it.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    events: Mutex<Vec<Event>>,
    len: AtomicUsize,
    is_incomplete: AtomicBool,
}

impl Recorder {
    /// With room for so many events.
    pub(crate) fn with_capacity(events: usize) -> Self {
        Self { events: Mutex::new(Vec::with_capacity(events)), ..Self::default() }
    }

    fn events(&self) -> MutexGuard<'_, Vec<Event>> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an event and gives its number.
    pub(crate) fn add(&self, previous: EventId, timestamp: Timestamp, details: Details) -> EventId {
        let mut events = self.events();
        let id = events.len() as EventId + 1;
        events.push(Event { id, previous, timestamp, details });
        self.len.store(events.len(), Ordering::Relaxed);
        id
    }

    /// Shows the last event.
    pub(crate) fn with_last(&self, show: impl FnOnce(&Event)) {
        let last = self.events().last().cloned();
        if let Some(event) = last {
            show(&event);
        }
    }

    /// How many events there are.
    pub(crate) fn len(&self) -> usize {
        self.len.load(Ordering::Relaxed)
    }

    /// Notes that there was an event for which there is no room.
    pub(crate) fn leave_out(&self) {
        self.is_incomplete.store(true, Ordering::Relaxed);
    }

    /// Whether it has all events that there were.
    pub(crate) fn is_complete(&self) -> bool {
        !self.is_incomplete.load(Ordering::Relaxed)
    }

    /// All events; there are none afterwards.
    pub(crate) fn take(&self) -> Vec<Event> {
        std::mem::take(&mut self.events())
    }
}
