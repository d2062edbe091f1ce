//! What goes through the states one after the other: an execution, a branch, an iteration.

use super::inspector::Inspector;
use crate::eval::Variables;
use crate::history::{EventId, StateType};
use crate::json::Value;
use std::sync::{Arc, Mutex, PoisonError};

/// Where a thread is, and what it carries.
pub(crate) struct Thread {
    /// The last event of it; 0 at the start of an execution.
    pub(crate) last: EventId,
    pub(crate) variables: Variables,
    /// `$$.Map` of the nearest Map state around it.
    pub(crate) item: Option<Arc<Value>>,
    /// The index of the nearest iteration around it, of whichever Map state.
    pub(crate) iteration: Option<u64>,
    /// Who inspects its state.
    pub(crate) inspector: Option<Arc<Inspector>>,
    /// Where it is, for who stops it.
    pub(crate) position: Arc<Position>,
    /// Whether others run beside it: then it lets them run too.
    pub(crate) is_beside: bool,
}

/// A state being visited.
pub(crate) struct Visit {
    /// The event that says so.
    pub(crate) entered: EventId,
    /// The event before it.
    pub(crate) before: EventId,
    pub(crate) time: crate::clock::Timestamp,
    /// How often it was retried.
    pub(crate) retries: u64,
}

/// Where a thread is, seen from outside.
#[derive(Debug, Default)]
pub(crate) struct Position(Mutex<Inner>);

#[derive(Debug, Default)]
struct Inner {
    state: Option<StateType>,
    /// Whether the state, a Map, has a run that is not over.
    has_map_run: bool,
    /// INVARIANT: in the order in which they began.
    below: Vec<(usize, Arc<Position>)>,
}

impl Position {
    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The thread is in such a state; `None`: between two.
    pub(crate) fn set(&self, state: Option<StateType>) {
        self.lock().state = state;
    }

    /// The state that the thread is in.
    pub(crate) fn state(&self) -> Option<StateType> {
        self.lock().state
    }

    /// A map run of its state has started, or is over.
    pub(crate) fn set_map_run(&self, has_map_run: bool) {
        self.lock().has_map_run = has_map_run;
    }

    /// Whether its state has a map run.
    pub(crate) fn has_map_run(&self) -> bool {
        self.lock().has_map_run
    }

    /// Its state has started a thread, with this place among the others.
    pub(crate) fn add_below(&self, index: usize, position: Arc<Self>) {
        self.lock().below.push((index, position));
    }

    /// The thread with this place is over.
    pub(crate) fn remove_below(&self, index: usize) {
        self.lock().below.retain(|(place, _)| *place != index);
    }

    /// The threads that its state has started and that are not over, as it has none of them any more.
    pub(crate) fn take_below(&self) -> Vec<(usize, Arc<Self>)> {
        std::mem::take(&mut self.lock().below)
    }
}

impl Thread {
    /// A thread that begins behind this event.
    pub(crate) fn new(last: EventId, variables: Variables) -> Self {
        Self {
            last,
            variables,
            item: None,
            iteration: None,
            inspector: None,
            position: Arc::default(),
            is_beside: false,
        }
    }

    /// A thread that this one's state starts.
    pub(crate) fn fork(&self) -> Self {
        Self {
            last: self.last,
            variables: self.variables.clone(),
            item: self.item.clone(),
            iteration: self.iteration,
            inspector: None,
            position: Arc::default(),
            is_beside: true,
        }
    }
}
