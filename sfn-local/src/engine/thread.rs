//! What goes through the states one after the other: an execution, a branch, an iteration.

use super::inspector::Inspector;
use crate::eval::Variables;
use crate::history::{EventId, StateType};
use crate::json::Value;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
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

/// Where a thread is, seen from outside. Each state says so twice, and so without a lock.
#[derive(Debug, Default)]
pub(crate) struct Position {
    /// The place of its state's type in [`StateType::ALL`], from 1; 0: it is between two states.
    state: AtomicUsize,
    /// Whether the state, a Map, has a run that is not over.
    has_map_run: AtomicBool,
    /// INVARIANT: in the order in which they began.
    below: Mutex<Vec<(usize, Arc<Position>)>>,
}

impl Position {
    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<(usize, Arc<Self>)>> {
        self.below.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The thread is in such a state; `None`: between two.
    pub(crate) fn set(&self, state: Option<StateType>) {
        self.state.store(state.map_or(0, |state| state as usize + 1), Ordering::Relaxed);
    }

    /// The state that the thread is in.
    pub(crate) fn state(&self) -> Option<StateType> {
        StateType::ALL.get(self.state.load(Ordering::Relaxed).checked_sub(1)?).copied()
    }

    /// A map run of its state has started, or is over.
    pub(crate) fn set_map_run(&self, has_map_run: bool) {
        self.has_map_run.store(has_map_run, Ordering::Relaxed);
    }

    /// Whether its state has a map run.
    pub(crate) fn has_map_run(&self) -> bool {
        self.has_map_run.load(Ordering::Relaxed)
    }

    /// Its state has started a thread, with this place among the others.
    pub(crate) fn add_below(&self, index: usize, position: Arc<Self>) {
        self.lock().push((index, position));
    }

    /// The thread with this place is over.
    pub(crate) fn remove_below(&self, index: usize) {
        self.lock().retain(|(place, _)| *place != index);
    }

    /// The threads that its state has started and that are not over, as it has none of them any more.
    pub(crate) fn take_below(&self) -> Vec<(usize, Arc<Self>)> {
        std::mem::take(&mut *self.lock())
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
