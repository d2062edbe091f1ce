//! What an execution has in common with those that it starts, and those that these start.

use super::{Execution, Status};
use crate::Failure;
use crate::clock::Timestamp;
use crate::eval::random::{self, Seeded};
use crate::json::SmolStr;
use crate::payload::Payload;
use crate::task::BoxFuture;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

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
    /// The executions that were started with a name, and those that have started others, by their ARNs.
    named: Mutex<HashMap<SmolStr, Named>>,
}

/// An execution whose name is taken.
#[derive(Clone)]
pub(crate) struct Named {
    pub(crate) input: Payload,
    pub(crate) started: Timestamp,
    end: Arc<watch::Sender<Option<Ended>>>,
}

/// How an execution ended, for whoever waits for it.
#[derive(Clone)]
pub(crate) struct Ended {
    /// `None`: it was stopped.
    pub(crate) status: Option<Status>,
    pub(crate) output: Option<Payload>,
    pub(crate) failure: Option<Failure>,
    pub(crate) stopped: Timestamp,
}

impl Named {
    fn new(input: Payload, started: Timestamp) -> Self {
        Self { input, started, end: Arc::new(watch::Sender::new(None)) }
    }

    /// Whether it has not ended.
    pub(crate) fn is_running(&self) -> bool {
        self.end.borrow().is_none()
    }

    /// How it ends.
    pub(crate) async fn end(&self) -> Option<Ended> {
        self.end.subscribe().wait_for(Option::is_some).await.ok().and_then(|ended| ended.clone())
    }
}

impl From<&Execution> for Ended {
    fn from(execution: &Execution) -> Self {
        let Execution { status, output, failure, stopped, .. } = execution;
        Self { status: Some(*status), output: output.clone(), failure: failure.clone(), stopped: *stopped }
    }
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
        Self {
            order: seed.map(|seed| Seeded::new(!seed)),
            started: AtomicU32::new(0),
            beside: Mutex::default(),
            named: Mutex::default(),
        }
    }

    fn named(&self) -> MutexGuard<'_, HashMap<SmolStr, Named>> {
        self.named.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An execution starts under an ARN with its name; the one that has it already.
    pub(crate) fn name(&self, arn: &SmolStr, input: &Payload, started: Timestamp) -> Option<Named> {
        match self.named().entry(arn.clone()) {
            Entry::Occupied(before) => Some(before.get().clone()),
            Entry::Vacant(place) => {
                place.insert(Named::new(input.clone(), started));
                None
            }
        }
    }

    /// An execution has ended; only the first of its ends counts.
    pub(crate) fn has_ended(&self, arn: &str, ended: impl FnOnce() -> Ended) {
        let named = self.named().get(arn).cloned();
        if let Some(named) = named.filter(Named::is_running) {
            named.end.send_replace(Some(ended()));
        }
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
