//! What an execution has in common with those that it starts, and those that these start.

use super::Execution;
use crate::eval::random::{self, Seeded};
use crate::task::BoxFuture;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How many executions one may start, with all that they start. AWS has no such limit: a machine that starts itself for
/// ever would run for ever.
const MOST_STARTED: u32 = 100_000;

/// How deep executions may wait for each other.
const MOST_WAITING: u32 = 50;

/// An execution and its descendants.
pub(crate) struct Family {
    /// The order in which threads go on; `None`: in turn.
    order: Option<Seeded>,
    started: AtomicU32,
    /// Executions that were started, which nobody waits for, and which are not polled yet.
    beside: Mutex<Vec<BoxFuture<'static, Execution>>>,
}

/// Where an execution stands in its family.
#[derive(Clone)]
pub(crate) struct Descent {
    pub(crate) family: Arc<Family>,
    /// How many executions wait for it, or for what waits for it.
    pub(crate) level: u32,
}

impl Family {
    pub(crate) fn new(seed: Option<u64>) -> Self {
        // Not the same bits as those that an execution has for itself.
        Self { order: seed.map(|seed| Seeded::new(!seed)), started: AtomicU32::new(0), beside: Mutex::default() }
    }

    /// How many turns a thread leaves to the others.
    pub(crate) fn turns(&self) -> u32 {
        let more = self.order.as_ref().map_or(0, |order| random::between(0, 4, order));
        1 + u32::try_from(more).unwrap_or_default()
    }

    /// Starts an execution that nobody waits for.
    pub(crate) fn start_beside(&self, execution: BoxFuture<'static, Execution>) {
        self.beside.lock().unwrap_or_else(PoisonError::into_inner).push(execution);
    }

    /// The executions that were started since this was asked.
    pub(crate) fn take_beside(&self) -> Vec<BoxFuture<'static, Execution>> {
        std::mem::take(&mut self.beside.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Descent {
    /// The place of an execution that this one starts, and waits for; `None`: it may start no more.
    pub(crate) fn below(&self, is_awaited: bool) -> Option<Self> {
        let level = self.level + u32::from(is_awaited);
        let started = self.family.started.fetch_add(1, Ordering::Relaxed);
        (level <= MOST_WAITING && started < MOST_STARTED).then(|| Self { family: Arc::clone(&self.family), level })
    }
}
